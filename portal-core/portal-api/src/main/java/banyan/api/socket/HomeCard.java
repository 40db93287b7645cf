package banyan.api.socket;

import java.util.List;
import java.util.Optional;

/**
 * A card on the home page of a group.
 *
 * @param title a sentence or a noun, in the viewer's language
 * @param icon name in the portal's icon set
 * @param now whether it is running or waits for the viewer; at most one card of a module
 * @param line the stops of something that goes on in steps, at most seven; drawn as a line of time above the rows
 * @param rows what it shows, at most five
 * @param more where its foot leads
 * @param empty what stands there when there is neither a line nor a row
 */
public record HomeCard(
        String title,
        String icon,
        boolean now,
        List<Stop> line,
        List<Row> rows,
        Optional<Link> more,
        Optional<String> empty) {

    /** A card without a line. */
    public HomeCard(
            String title, String icon, boolean now, List<Row> rows, Optional<Link> more, Optional<String> empty) {
        this(title, icon, now, List.of(), rows, more, empty);
    }

    /** One line: a title that may be a link, and what stands under it. */
    public record Row(String title, Optional<String> address, List<String> meta) {}

    /** One step: its name, and when it is. */
    public record Stop(String title, String text, When when) {}

    /** Where a step is in time. */
    public enum When {
        DONE,
        NOW,
        COMING
    }

    /** A link with its words. */
    public record Link(String words, String address) {}
}
