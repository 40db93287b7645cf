package banyan.web.error;

import banyan.web.shell.NavItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an error page tells; in the page it is {@code #{problem}}.
 *
 * @param reference the number under which the log has the trace
 * @param ways where to go from here, the best first
 */
public record Trouble(int status, String title, String text, @Nullable String reference, List<NavItem> ways) {}
