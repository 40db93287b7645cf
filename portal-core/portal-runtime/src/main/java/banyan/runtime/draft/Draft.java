package banyan.runtime.draft;

import java.time.Instant;
import java.util.Map;

/** What was being typed, field by field. */
public record Draft(String key, Map<String, String> fields, Instant at) {}
