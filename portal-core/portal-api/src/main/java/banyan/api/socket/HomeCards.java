package banyan.api.socket;

import banyan.api.people.Viewer;
import java.util.List;

/**
 * Adds cards to a group's home page.
 *
 * <p><b>When:</b> once a view, only in groups where the module is on.
 * <p><b>How:</b> return records; at most one query.
 * <p><b>What the person sees:</b> those that are a line of time first, then the others, each in the order of the modules' menu.
 * <p><b>If you fail:</b> the card is left out and the error logged under your plugin's id.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface HomeCards {
    List<HomeCard> cardsFor(Viewer viewer);
}
