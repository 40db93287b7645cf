package banyan.web.shell;

import java.util.List;

/** A heading of the side navigation and its links. */
public record NavSection(String label, List<NavItem> items) {
    public NavSection {
        items = List.copyOf(items);
    }
}
