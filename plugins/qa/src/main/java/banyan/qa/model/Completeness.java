package banyan.qa.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How much of a question is there for others to think with. It asks and never blocks: a question with nothing but a title
 * is a question.
 *
 * <p>The scene should name a figure (which machine, how often), the details what was measured, the request what would help.
 */
public record Completeness(List<Point> points) {

    /** The part of the question that is looked at. */
    public enum Part {
        SCENE,
        DETAILS,
        REQUEST
    }

    /** What was found there. */
    public enum Finding {
        EMPTY,
        SHORT,
        NO_FIGURE,
        GOOD
    }

    /**
     * One part and what was found.
     *
     * @param figures how many figures it names: sizes, dates, counts
     */
    public record Point(Part part, Finding finding, int figures) {

        public boolean good() {
            return finding == Finding.GOOD;
        }
    }

    private static final Pattern FIGURE =
            Pattern.compile("[0-9０-９]+(?:[.,，][0-9０-９]+)*|[一二两三四五六七八九十百千]+(?=[个次台班天周月小分秒毫度件吨米穴])");

    private static final int SCENE_SAYS_SOMETHING = 12;
    private static final int DETAILS_SAY_SOMETHING = 20;
    private static final int REQUEST_SAYS_SOMETHING = 5;

    public Completeness {
        points = List.copyOf(points);
    }

    static Completeness of(String scene, String details, String request) {
        return new Completeness(List.of(
                look(Part.SCENE, scene, SCENE_SAYS_SOMETHING, true),
                look(Part.DETAILS, details, DETAILS_SAY_SOMETHING, true),
                look(Part.REQUEST, request, REQUEST_SAYS_SOMETHING, false)));
    }

    private static Point look(Part part, String text, int enough, boolean withFigure) {
        int figures = (int) FIGURE.matcher(text).results().count();
        Finding finding = Finding.GOOD;
        if (text.isEmpty()) {
            finding = Finding.EMPTY;
        } else if (text.length() < enough) {
            finding = Finding.SHORT;
        } else if (withFigure && figures == 0) {
            finding = Finding.NO_FIGURE;
        }
        return new Point(part, finding, figures);
    }

    public int done() {
        return (int) points.stream().filter(Point::good).count();
    }

    public int outOf() {
        return points.size();
    }

    public boolean isWhole() {
        return done() == outOf();
    }
}
