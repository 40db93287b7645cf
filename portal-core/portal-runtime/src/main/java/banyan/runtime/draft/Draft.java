package banyan.runtime.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What was being typed, field by field.
 *
 * @param at when it was last kept; empty, like the fields, when nothing is kept under this key
 */
public record Draft(String key, Map<String, String> fields, Optional<Instant> at) {}
