package banyan.moderation.usecase;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes an A4 document of text and rules as PDF 1.4. Latin stands in Helvetica, all else in STSong-Light with the predefined CMap
 * UniGB-UTF16-H: both are known to every PDF reader, so that Chinese names print from a file of a few KB and nothing has to be
 * embedded or licensed. Decision 040 says why.
 */
final class Pdf {

    private static final int WIDTH = 595;
    private static final int HEIGHT = 842;
    static final int LEFT = 64;
    static final int RIGHT = WIDTH - LEFT;
    private static final int TOP = HEIGHT - 90;
    private static final int BOTTOM = 80;

    /** Widths of Helvetica from the blank to the tilde, in thousandths of the size (Adobe's metrics of the standard fonts). */
    private static final List<Integer> HELVETICA = List.of(
            278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
            556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
            500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
            556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
            278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584);

    private final String title;
    private final List<StringBuilder> pages = new ArrayList<>();
    private int y = TOP;

    Pdf(String title) {
        this.title = title;
        pages.add(new StringBuilder());
    }

    /** Goes down; where the page ends, the next begins. */
    void down(int points) {
        y -= points;
        if (y < BOTTOM) {
            pages.add(new StringBuilder());
            y = TOP;
        }
    }

    void left(int x, int size, String text) {
        int at = x;
        for (String run : runs(text)) {
            page().append("BT ")
                    .append(isLatin(run) ? "/F1 " : "/F2 ")
                    .append(size)
                    .append(" Tf ")
                    .append(at)
                    .append(' ')
                    .append(y)
                    .append(" Td <")
                    .append(
                            isLatin(run)
                                    ? hex(run.getBytes(StandardCharsets.US_ASCII))
                                    : hex(run.getBytes(StandardCharsets.UTF_16BE)))
                    .append("> Tj ET\n");
            at += width(run, size);
        }
    }

    void right(int x, int size, String text) {
        left(x - width(text, size), size, text);
    }

    void centre(int size, String text) {
        left((WIDTH - width(text, size)) / 2, size, text);
    }

    void rule() {
        page().append("0.6 w ")
                .append(LEFT)
                .append(' ')
                .append(y)
                .append(" m ")
                .append(RIGHT)
                .append(' ')
                .append(y)
                .append(" l S\n");
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }

    static int width(String text, int size) {
        long thousandths = text.codePoints()
                .mapToLong(c -> c >= ' ' && c <= '~' ? HELVETICA.get(c - ' ') : 1_000)
                .sum();
        return (int) (thousandths * size / 1_000);
    }

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            String next = Character.toString(c);
            if (run.length() > 0 && isLatin(next) != isLatin(run.toString())) {
                runs.add(run.toString());
                run.setLength(0);
            }
            run.append(next);
        }
        runs.add(run.toString());
        return runs;
    }

    private static boolean isLatin(String run) {
        return run.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte b : bytes) {
            hex.append(String.format(Locale.ROOT, "%02X", b));
        }
        return hex.toString();
    }

    byte[] bytes() {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(7 + 2 * i).append(" 0 R ");
        }
        objects.add("<</Type/Catalog/Pages 2 0 R/Lang(zh-CN)>>");
        objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        objects.add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UTF16-H/DescendantFonts[5 0 R]>>");
        objects.add("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/FontDescriptor 6 0 R>>");
        objects.add("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0"
                + "/Ascent 880/Descent -120/CapHeight 880/StemV 93>>");
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 " + WIDTH + " " + HEIGHT
                    + "]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents " + (8 + 2 * i) + " 0 R>>");
            String content = pages.get(i).toString();
            objects.add("<</Length " + content.length() + ">>\nstream\n" + content + "endstream");
        }
        objects.add("<</Title<FEFF" + hex(title.getBytes(StandardCharsets.UTF_16BE)) + ">/Producer(Banyan)>>");
        return join(objects);
    }

    /** Objects, then the table of where each begins: the reader jumps. */
    private static byte[] join(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        out.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(((i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n").getBytes(StandardCharsets.US_ASCII));
        }
        int start = out.size();
        out.writeBytes(("xref\n0 " + (objects.size() + 1) + "\n" + table + "trailer\n<</Size " + (objects.size() + 1)
                        + "/Root 1 0 R/Info " + objects.size() + " 0 R>>\nstartxref\n" + start + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
