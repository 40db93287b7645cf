package banyan.runtime.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells what a file is from its content. What the browser claims decides nothing; the extension only chooses among kinds
 * that look alike from inside.
 */
public final class FileTypes {

    static final String UNKNOWN = "application/octet-stream";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final int HEAD = 8_192;

    private static final Map<String, String> PACKED = Map.of(
            "word/document.xml", OFFICE + "wordprocessingml.document",
            "xl/workbook.xml", OFFICE + "spreadsheetml.sheet",
            "ppt/presentation.xml", OFFICE + "presentationml.presentation");

    private static final Map<String, String> OLD_OFFICE = Map.of(
            "doc", "application/msword", "xls", "application/vnd.ms-excel", "ppt", "application/vnd.ms-powerpoint");

    private static final Map<String, String> TEXTS = Map.of("csv", "text/csv", "md", "text/markdown");

    private FileTypes() {}

    public static String of(Path file, String name) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String extension = FileName.extension(name);
        if (starts(head, 0, "%PDF-")) {
            return "application/pdf";
        }
        if (starts(head, 0, "\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (starts(head, 0, "\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (starts(head, 0, "GIF87a") || starts(head, 0, "GIF89a")) {
            return "image/gif";
        }
        if (starts(head, 0, "RIFF") && starts(head, 8, "WEBP")) {
            return "image/webp";
        }
        if (starts(head, 4, "ftyp")) {
            return "video/mp4";
        }
        if (starts(head, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OLD_OFFICE.getOrDefault(extension, UNKNOWN);
        }
        if (starts(head, 0, "PK\u0003\u0004")) {
            return packed(file);
        }
        return isText(head) ? TEXTS.getOrDefault(extension, "text/plain") : UNKNOWN;
    }

    private static boolean starts(byte[] head, int at, String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        if (head.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Looks at the list of entries only; nothing is unpacked but the few letters in which OpenDocument names itself. */
    private static String packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Map.Entry<String, String> kind : PACKED.entrySet()) {
                if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry(kind.getKey()) != null) {
                    return kind.getValue();
                }
            }
            ZipEntry mimetype = zip.getEntry("mimetype");
            if (mimetype != null) {
                try (InputStream in = zip.getInputStream(mimetype)) {
                    String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII).strip();
                    if (type.matches("application/(epub\\+zip|vnd\\.oasis\\.opendocument\\.[a-z]+)")) {
                        return type;
                    }
                }
            }
            return "application/zip";
        } catch (ZipException broken) {
            return UNKNOWN;
        }
    }

    private static boolean isText(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(head.length);
        // The last character may be cut off by the end of what was read: end of input is not claimed then.
        if (decoder.decode(ByteBuffer.wrap(head), text, head.length < HEAD).isError()) {
            return false;
        }
        return text.flip().chars().noneMatch(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }
}
