package banyan.runtime.plugin.archive;

import banyan.api.plugin.PortalPlugin;
import banyan.api.usecase.Refusal;
import banyan.runtime.plugin.PluginClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A plugin's archive: a jar or a zip whose root holds {@code META-INF/MANIFEST.MF}, the classes and resources (or these
 * below {@code classes/}), and libraries in {@code lib/}.
 *
 * <p>It may come from anyone: nothing is unpacked before every entry is inspected, nothing lands outside of the folder
 * that is named, and nothing of it is run.
 */
public final class Archive {

    private static final String MANIFEST = JarFile.MANIFEST_NAME;

    private Archive() {}

    /**
     * Inspects an archive.
     *
     * @param label how people call the file
     * @throws Refusal with the first thing that is wrong
     */
    public static Facts inspect(Path file, String label) {
        try {
            if (Files.size(file) > Limits.ARCHIVE_BYTES) {
                throw Refusal.rule("plugins", "ArchiveTooLarge", label, Limits.ARCHIVE_BYTES >> 20);
            }
            List<Entries.Entry> entries = Entries.of(file, label);
            long unpacked = EntryRules.check(entries, label);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return Declaration.read(manifest(zip, label), entries.size(), unpacked);
            }
        } catch (ZipException e) {
            throw Refusal.rule("plugins", "NotAZip", label);
        } catch (IOException e) {
            throw new IllegalStateException("The archive cannot be read: " + label, e);
        }
    }

    private static Manifest manifest(ZipFile zip, String label) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw Refusal.rule("plugins", "ManifestMissing", label);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new Manifest(in);
        } catch (IOException e) {
            throw Refusal.rule("plugins", "ManifestMissing", label);
        }
    }

    /**
     * Unpacks an archive that was inspected into an empty folder, inspects the libraries that it brings, and makes sure
     * that its main class is one.
     */
    public static void unpack(Path file, Facts facts, Path folder, String label) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Entries.Entry entry : Entries.of(file, label)) {
                Path target = folder.resolve(entry.name()).normalize();
                if (!target.startsWith(folder)) {
                    throw Refusal.rule("plugins", "EntryEscapes", label, entry.name());
                }
                if (entry.isFolder()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    copy(zip, entry, target, label);
                }
            }
            for (Path library : libraries(folder)) {
                String name = "lib/" + library.getFileName();
                EntryRules.check(Entries.of(library, name), name);
            }
        } catch (ZipException e) {
            throw Refusal.rule("plugins", "NotAZip", label);
        } catch (IOException e) {
            throw new IllegalStateException("The archive cannot be unpacked: " + label, e);
        }
        checkMainClass(facts, folder);
    }

    private static void copy(ZipFile zip, Entries.Entry entry, Path target, String label) throws IOException {
        ZipEntry found = zip.getEntry(entry.name());
        if (found == null) {
            throw Refusal.rule("plugins", "EntryUnreadable", label, entry.name());
        }
        try (InputStream in = zip.getInputStream(found);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] part = new byte[16_384];
            long left = entry.unpacked();
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                left -= read;
                if (left < 0) {
                    throw Refusal.rule("plugins", "EntryIsBomb", label, entry.name(), Limits.RATIO);
                }
                out.write(part, 0, read);
            }
        }
    }

    private static List<Path> libraries(Path folder) throws IOException {
        Path lib = folder.resolve("lib");
        if (!Files.isDirectory(lib)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** Where the classes and resources of an unpacked archive are. */
    public static URL[] places(Path folder) throws IOException {
        List<URL> places = new ArrayList<>();
        places.add(folder.toUri().toURL());
        if (Files.isDirectory(folder.resolve("classes"))) {
            places.add(folder.resolve("classes").toUri().toURL());
        }
        for (Path library : libraries(folder)) {
            places.add(library.toUri().toURL());
        }
        return places.toArray(new URL[0]);
    }

    /** Loading a class runs nothing of it; only its making would. */
    private static void checkMainClass(Facts facts, Path folder) {
        try (PluginClasses loader =
                new PluginClasses(facts.plugin(), 0, places(folder), Archive.class.getClassLoader())) {
            Class<?> main = loader.loadClass(facts.mainClass());
            boolean usable = PortalPlugin.class.isAssignableFrom(main) && !Modifier.isAbstract(main.getModifiers());
            if (!usable || !Modifier.isPublic(main.getConstructor().getModifiers())) {
                throw Refusal.rule("plugins", "MainClassIsNoPlugin", facts.mainClass());
            }
        } catch (ClassNotFoundException | LinkageError e) {
            throw Refusal.rule("plugins", "MainClassMissing", facts.mainClass());
        } catch (NoSuchMethodException e) {
            throw Refusal.rule("plugins", "MainClassIsNoPlugin", facts.mainClass());
        } catch (IOException e) {
            throw new IllegalStateException("The archive of " + facts.plugin() + " cannot be read", e);
        }
    }
}
