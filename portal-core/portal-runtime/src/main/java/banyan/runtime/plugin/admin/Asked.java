package banyan.runtime.plugin.admin;

import java.util.UUID;

/** A change that was asked for: follow it at {@code plugins/changes/{change}}. */
public record Asked(UUID change) {}
