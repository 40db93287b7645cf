package banyan.testkit.bench;

import banyan.api.file.Documents;
import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.runtime.document.WordReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads Word documents with the portal's own reader; pictures become uploads of the bench. Whoever is named with {@code @} and
 * their id is mentioned.
 */
final class BenchDocuments implements Documents {

    private static final String UUID_FORM = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern FILE = Pattern.compile("\\]\\(<?/files/" + UUID_FORM);
    private static final Pattern PERSON = Pattern.compile("@" + UUID_FORM);

    private final Map<FileRef, byte[]> uploads;
    private final Function<GroupRef, java.util.Set<PersonRef>> members;

    BenchDocuments(Map<FileRef, byte[]> uploads, Function<GroupRef, java.util.Set<PersonRef>> members) {
        this.uploads = uploads;
        this.members = members;
    }

    @Override
    public Read read(FileRef word, Viewer by) {
        byte[] content = Optional.ofNullable(uploads.get(word))
                .orElseThrow(() -> Refusal.notFound("files", "file", word.value()));
        try {
            Path file = Files.createTempFile("bench", ".docx");
            try {
                Files.write(file, content);
                WordReader.Text text = WordReader.read(file, this::keep);
                return new Read(text.title(), text.markdown(), text.pictures(), List.of());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileInfo keep(String name, String type, Path picture, String sha256) throws IOException {
        FileRef ref = new FileRef(UUID.randomUUID());
        uploads.put(ref, Files.readAllBytes(picture));
        return new FileInfo(ref, name, type, Files.size(picture), "/files/" + ref.value() + "/" + name);
    }

    @Override
    public List<FileRef> filesIn(String markdown) {
        return FILE.matcher(markdown)
                .results()
                .map(found -> new FileRef(UUID.fromString(found.group(1))))
                .distinct()
                .toList();
    }

    @Override
    public List<PersonRef> mentionedIn(String markdown, GroupRef group) {
        return PERSON.matcher(markdown)
                .results()
                .map(found -> new PersonRef(UUID.fromString(found.group(1))))
                .filter(members.apply(group)::contains)
                .distinct()
                .toList();
    }
}
