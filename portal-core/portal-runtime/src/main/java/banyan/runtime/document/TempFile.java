package banyan.runtime.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A copy on disk for the length of a call. */
record TempFile(Path path) implements AutoCloseable {

    /** Copies the stream and closes it. */
    static TempFile of(InputStream content) throws IOException {
        try (content) {
            TempFile made = new TempFile(Files.createTempFile("banyan-document-", ".tmp"));
            Files.copy(content, made.path, StandardCopyOption.REPLACE_EXISTING);
            return made;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
