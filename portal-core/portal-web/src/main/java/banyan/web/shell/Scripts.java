package banyan.web.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the portal's own scripts, which lie in META-INF/portal. */
final class Scripts {
    private Scripts() {}

    static Map<String, byte[]> read(ClassLoader loader, List<String> names) {
        return names.stream().collect(Collectors.toMap(name -> name, name -> read(loader, name)));
    }

    private static byte[] read(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream("META-INF/portal/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The portal was built without META-INF/portal/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("META-INF/portal/" + name + " could not be read", e);
        }
    }
}
