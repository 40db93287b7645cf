package banyan.runtime.usecase;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a program sent, before it is understood. */
public record Input(
        Map<String, String> path, Map<String, List<String>> query, Optional<JsonNode> body, Optional<Upload> upload) {}
