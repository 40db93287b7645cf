package banyan.runtime.document;

import banyan.api.file.Documents;
import banyan.api.file.FileRef;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.runtime.data.Queries;
import banyan.runtime.file.FileStore;
import banyan.runtime.text.CoreWords;
import banyan.runtime.text.Mentions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Word documents, and what Markdown texts name. */
@ApplicationScoped
public class WordDocuments implements Documents {

    private static final Pattern FILE =
            Pattern.compile("\\]\\(<?/files/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\b");

    @Inject
    FileStore files;

    @Inject
    Queries sql;

    @Inject
    CoreWords words;

    @Override
    public Read read(FileRef word, Viewer by) {
        boolean own = files.find(word).stream()
                .anyMatch(kept -> by.is(kept.uploader()) && by.here().handle().equals(kept.group()));
        if (!own) {
            throw Refusal.notFound("files", "file", word.value());
        }
        try (TempFile copy = TempFile.of(files.open(word))) {
            return read(copy.path(), by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Read read(Path file, Viewer by) throws IOException {
        WordReader.Text text = WordReader.read(file, new Uploads(files, by));
        List<String> leftOut = new ArrayList<>();
        leftOut(leftOut, by, "pictures", text.unknownPictures());
        leftOut(leftOut, by, "formulas", text.formulas());
        leftOut(leftOut, by, "drawings", text.drawings());
        return new Read(text.title(), text.markdown(), text.pictures(), List.copyOf(leftOut));
    }

    private void leftOut(List<String> to, Viewer by, String what, int count) {
        if (count > 0) {
            to.add(words.say(by.locale(), "files.word.leftOut." + what, count));
        }
    }

    @Override
    public List<FileRef> filesIn(String markdown) {
        Set<FileRef> all = new LinkedHashSet<>();
        Matcher address = FILE.matcher(markdown);
        while (address.find()) {
            all.add(new FileRef(UUID.fromString(address.group(1))));
        }
        return List.copyOf(all);
    }

    @Override
    public List<PersonRef> mentionedIn(String markdown, GroupRef group) {
        return List.copyOf(Mentions.find(sql, markdown, group).values());
    }
}
