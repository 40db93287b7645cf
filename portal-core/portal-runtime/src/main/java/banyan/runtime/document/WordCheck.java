package banyan.runtime.document;

import banyan.runtime.file.Pixels;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a Word file before it is read: every part is inflated once, counted, and thrown away. What the archive claims
 * about sizes decides nothing.
 */
final class WordCheck {

    static final int MOST_PARTS = 4_000;
    static final int MOST_PICTURES = 60;
    private static final long LARGEST_FILE = 50L << 20;
    private static final long LARGEST_PART = 60L << 20;
    private static final long LARGEST_WHOLE = 200L << 20;

    /** No XML of real documents packs better; a bomb packs a thousand times. Small parts may: there is nothing to gain. */
    private static final long MOST_PACKED = 150;

    private static final long SMALL = 4L << 20;

    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /** What is there and cannot become Markdown. */
    record Found(int formulas, int drawings) {}

    private final Path file;
    private long unpacked;
    private int formulas;
    private int drawings;

    private WordCheck(Path file) {
        this.file = file;
    }

    /** Refuses what must not be read. */
    static Found check(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw WordRefusal.WordIsTooLarge.refuse(LARGEST_FILE >> 20);
        }
        WordCheck check = new WordCheck(file);
        check.check();
        return new Found(check.formulas, check.drawings);
    }

    private void check() throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        if (java.util.Arrays.equals(head, OLE)) {
            throw (holds("EncryptedPackage") ? WordRefusal.WordIsEncrypted : WordRefusal.WordIsOfOldFormat).refuse();
        }
        if (!java.util.Arrays.equals(head, PACKED)) {
            throw WordRefusal.NotAWordDocument.refuse();
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            parts(zip);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw WordRefusal.WordIsBroken.refuse();
        }
    }

    /** Streams of an OLE file are named in UTF-16 in a directory that may lie anywhere. */
    private boolean holds(String stream) throws IOException {
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .contains(new String(name, StandardCharsets.ISO_8859_1));
    }

    private void parts(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw WordRefusal.WordHasTooManyParts.refuse(MOST_PARTS);
        }
        List<? extends ZipEntry> entries = zip.stream().toList();
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw WordRefusal.WordIsBroken.refuse();
            }
            if (name.contains("vbaproject") || name.contains("vbadata")) {
                throw WordRefusal.WordHasMacros.refuse();
            }
        }
        if (!names.contains("[content_types].xml") || !names.contains("word/document.xml")) {
            throw WordRefusal.NotAWordDocument.refuse();
        }
        for (ZipEntry entry : entries) {
            try (InputStream raw = zip.getInputStream(entry)) {
                Counted in = new Counted(raw, entry.getCompressedSize());
                part(entry.getName().toLowerCase(Locale.ROOT), in);
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
        }
    }

    private void part(String name, InputStream in) throws IOException {
        if (name.equals("[content_types].xml")) {
            XmlCheck.contentTypes(in);
        } else if (name.endsWith(".rels")) {
            XmlCheck.relations(in);
        } else if (name.equals("word/document.xml")) {
            XmlCheck.elements(in, element -> {
                formulas += element.equals("oMath") ? 1 : 0;
                drawings += element.equals("relIds") || element.equals("chart") ? 1 : 0;
            });
        } else if (name.endsWith(".xml")) {
            XmlCheck.anything(in);
        } else if (name.startsWith("word/media/") && !Pixels.fit(in)) {
            throw WordRefusal.WordPictureIsTooLarge.refuse(Pixels.MOST / 1_000_000);
        }
    }

    /** Stops a part that unpacks into too much. */
    private final class Counted extends FilterInputStream {

        private final long packed;
        private long read;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = Math.max(1, packed);
        }

        /** Readers of XML close at the end of the document, not of the part. */
        @Override
        public void close() {}

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int count = super.read(to, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            unpacked += more;
            boolean bomb = read > SMALL && read / packed > MOST_PACKED;
            if (bomb || read > LARGEST_PART || unpacked > LARGEST_WHOLE) {
                throw WordRefusal.WordUnpacksTooLarge.refuse();
            }
        }
    }
}
