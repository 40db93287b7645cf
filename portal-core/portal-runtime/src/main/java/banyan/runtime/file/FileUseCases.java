package banyan.runtime.file;

import banyan.api.file.FileInfo;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.Every;
import banyan.api.socket.PersonalData;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Refusal.Kind;
import banyan.api.usecase.Requires;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.data.Transactions;
import banyan.runtime.usecase.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Bringing files in, and clearing away those that nobody attached. */
@ApplicationScoped
public class FileUseCases implements CoreModule {

    /** Megabytes that one file may have; the environment can set another limit, up to 250. */
    static final String LIMIT = "BANYAN_FILE_MB";

    /** Files of one person that hang nowhere yet. */
    public static final int MOST_WAITING = 100;

    /** Uploads a file; attach it within a day to what it belongs to. */
    @Requires(FilePermission.UPLOADS)
    @Post("uploads")
    public record UploadFile(@NotNull @Size(min = 1, max = 255) String name, @NotNull Upload content)
            implements Command<FileInfo> {}

    @Inject
    FileStore files;

    @Inject
    Transactions transactions;

    private final int megabytes = limit(System.getenv(LIMIT));

    static int limit(@org.jspecify.annotations.Nullable String configured) {
        int wanted = configured != null && configured.matches("\\d{1,3}") ? Integer.parseInt(configured) : 50;
        return Math.max(1, Math.min(250, wanted));
    }

    @Override
    public void contribute(CoreContributions to) {
        to.module("files").icon("paperclip").permissions(FilePermission.values());
        to.handle(UploadFile.class, this::upload);
        to.job("files.forgotten", Every.hour(), () -> transactions.in(files::removeForgotten));
        to.personalData(new PersonalData() {
            @Override
            public Map<String, Object> export(PersonRef person) {
                return Map.of("files", files.export(person));
            }

            @Override
            public void erase(PersonRef person) {
                files.erase(person);
            }
        });
    }

    private FileInfo upload(UploadFile file, Viewer by) {
        Upload content = file.content();
        String name = FileName.of(file.name()).orElseThrow(() -> refuse("BadName", shortened(file.name())));
        if (content.bytes() == 0) {
            throw refuse("Empty", name);
        }
        if (content.bytes() > megabytes * 1024L * 1024L) {
            throw refuse("TooLarge", name, megabytes);
        }
        if (files.waiting(by.self()) >= MOST_WAITING) {
            throw Refusal.rule("files", "TooManyWaiting", MOST_WAITING);
        }
        try (InputStream head = Files.newInputStream(content.file())) {
            if (!Pixels.fit(head)) {
                throw refuse("PictureIsTooLarge", name, Pixels.MOST / 1_000_000);
            }
            return files.keep(name, FileTypes.of(content.file(), name), content, by.groupRef(), by.self());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal refuse(String code, Object... values) {
        return new Refusal(Kind.INVALID, "files", code, List.of(values), List.of());
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
