package banyan.launch.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays out the resource adapters (JDBC) of Payara where its server looks for them. Payara Micro does this itself only when
 * it is started as one jar; without it, every data source fails with "Invalid resource".
 */
final class Adapters {

    private Adapters() {}

    static void unpack(Path runtime, Path server) throws IOException {
        Path applications = server.resolve("lib/install/applications");
        try (Stream<Path> files = Files.list(runtime)) {
            List<Path> archives =
                    files.filter(f -> f.toString().endsWith(".rar")).toList();
            for (Path archive : archives) {
                String name = archive.getFileName().toString();
                unpackOne(archive, applications.resolve(name.substring(0, name.length() - ".rar".length())));
            }
        }
    }

    private static void unpackOne(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(archive + " holds an entry outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }
}
