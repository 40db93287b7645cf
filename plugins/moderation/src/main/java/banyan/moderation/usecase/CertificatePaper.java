package banyan.moderation.usecase;

import java.util.List;

/** The record of a person's service, on paper. */
public final class CertificatePaper {

    /** The words of the paper, in the language of whoever asks for it. */
    public record Words(String title, String person, String sentence, List<String> head, String foot) {}

    /** One week as a row. */
    public record Line(String week, String kpi, String answerers, String duties) {}

    private static final int KPI = 300;
    private static final int ANSWERERS = 410;

    private CertificatePaper() {}

    public static byte[] of(Words words, List<Line> lines) {
        Pdf pdf = new Pdf(words.title());
        pdf.centre(22, words.title());
        pdf.down(54);
        pdf.centre(18, words.person());
        pdf.down(34);
        pdf.centre(11, words.sentence());
        pdf.down(40);
        row(
                pdf,
                words.head().get(0),
                words.head().get(1),
                words.head().get(2),
                words.head().get(3));
        pdf.down(8);
        pdf.rule();
        pdf.down(18);
        for (Line line : lines) {
            row(pdf, line.week(), line.kpi(), line.answerers(), line.duties());
            pdf.down(18);
        }
        pdf.rule();
        pdf.down(24);
        pdf.left(Pdf.LEFT, 9, words.foot());
        return pdf.bytes();
    }

    private static void row(Pdf pdf, String week, String kpi, String answerers, String duties) {
        pdf.left(Pdf.LEFT, 11, week);
        pdf.right(KPI, 11, kpi);
        pdf.right(ANSWERERS, 11, answerers);
        pdf.right(Pdf.RIGHT, 11, duties);
    }
}
