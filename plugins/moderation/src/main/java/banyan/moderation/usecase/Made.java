package banyan.moderation.usecase;

import java.util.UUID;

/** The key of what was made. */
public record Made(UUID id) {}
