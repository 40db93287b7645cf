package banyan.api.socket;

import java.util.List;
import java.util.Optional;

/**
 * A card on the home page of a group.
 *
 * @param title a sentence or a noun, in the viewer's language
 * @param icon name in the portal's icon set
 * @param now whether it is running or waits for the viewer; at most one card of a module
 * @param rows what it shows, at most five
 * @param more where its foot leads
 */
public record HomeCard(
        String title, String icon, boolean now, List<Row> rows, Optional<Link> more, Optional<String> empty) {

    /** One line: a title that may be a link, and what stands under it. */
    public record Row(String title, Optional<String> address, List<String> meta) {}

    /** A link with its words. */
    public record Link(String words, String address) {}
}
