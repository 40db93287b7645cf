package banyan.runtime.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The texts of the demo, line by line. */
final class Lines {

    private Lines() {}

    /** The lines of {@code demo/<name>} that say something. */
    static List<String> of(String name) {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream("/demo/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
