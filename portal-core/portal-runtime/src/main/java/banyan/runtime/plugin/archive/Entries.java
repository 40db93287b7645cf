package banyan.runtime.plugin.archive;

import banyan.api.usecase.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents of a zip file, read by ourselves: the JDK's own reader tells neither links nor names that stand
 * there twice.
 */
final class Entries {

    /** One line of the table. */
    record Entry(String name, long packed, long unpacked, boolean link, boolean readable) {

        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int UNIX = 3;
    private static final int UNIX_KIND = 0xF000;
    private static final int UNIX_FILE = 0x8000;
    private static final int UNIX_FOLDER = 0x4000;

    private Entries() {}

    static List<Entry> of(Path archive, String label) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(archive)).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < END_LENGTH || bytes.getInt(0) != LOCAL) {
            throw Refusal.rule("plugins", "NotAZip", label);
        }
        int end = end(bytes, label);
        int count = bytes.getShort(end + 10) & 0xFFFF;
        long size = bytes.getInt(end + 12) & 0xFFFFFFFFL;
        long start = bytes.getInt(end + 16) & 0xFFFFFFFFL;
        if (start + size != end) {
            throw Refusal.rule("plugins", "NotAZip", label);
        }
        if (count > Limits.ENTRIES) {
            throw Refusal.rule("plugins", "TooManyEntries", label, count, Limits.ENTRIES);
        }
        List<Entry> all = new ArrayList<>(count);
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_LENGTH > end || bytes.getInt(at) != CENTRAL) {
                throw Refusal.rule("plugins", "NotAZip", label);
            }
            all.add(entry(bytes, at, end, label));
            at += CENTRAL_LENGTH + length(bytes, at + 28) + length(bytes, at + 30) + length(bytes, at + 32);
        }
        if (at != end) {
            throw Refusal.rule("plugins", "NotAZip", label);
        }
        return all;
    }

    /** The end of the table stands last in the file, with a comment of the length that it names. */
    private static int end(ByteBuffer bytes, String label) {
        int lowest = Math.max(0, bytes.limit() - END_LENGTH - 0xFFFF);
        for (int at = bytes.limit() - END_LENGTH; at >= lowest; at--) {
            if (bytes.getInt(at) == END && at + END_LENGTH + length(bytes, at + 20) == bytes.limit()) {
                return at;
            }
        }
        throw Refusal.rule("plugins", "NotAZip", label);
    }

    private static Entry entry(ByteBuffer bytes, int at, int end, String label) {
        int length = length(bytes, at + 28);
        if (at + CENTRAL_LENGTH + length > end) {
            throw Refusal.rule("plugins", "NotAZip", label);
        }
        int system = bytes.get(at + 5) & 0xFF;
        int flags = length(bytes, at + 8);
        int method = length(bytes, at + 10);
        int kind = (bytes.getInt(at + 38) >>> 16) & UNIX_KIND;
        boolean link = system == UNIX && kind != 0 && kind != UNIX_FILE && kind != UNIX_FOLDER;
        boolean readable = (flags & 1) == 0 && (method == 0 || method == 8);
        return new Entry(
                name(bytes.slice(at + CENTRAL_LENGTH, length), label),
                bytes.getInt(at + 20) & 0xFFFFFFFFL,
                bytes.getInt(at + 24) & 0xFFFFFFFFL,
                link,
                readable);
    }

    private static String name(ByteBuffer raw, String label) {
        try {
            CharBuffer name = StandardCharsets.UTF_8.newDecoder().decode(raw);
            return name.toString();
        } catch (CharacterCodingException e) {
            throw Refusal.rule("plugins", "EntryNameUnreadable", label, "?");
        }
    }

    private static int length(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
