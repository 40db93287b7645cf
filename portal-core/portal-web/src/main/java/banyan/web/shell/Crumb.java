package banyan.web.shell;

import org.jspecify.annotations.Nullable;

/** One step of the way to this page; the last one has no address. */
public record Crumb(String label, @Nullable String href) {}
