package banyan.runtime.rest;

import banyan.runtime.usecase.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call of a program, without any servlet type.
 *
 * @param path the segments after {@code /api/v1/}, decoded
 * @param body opened at most once
 */
public record RestRequest(
        String method,
        List<String> path,
        Map<String, List<String>> query,
        Optional<String> contentType,
        Optional<String> idempotencyKey,
        Body body,
        Caller caller) {

    /** Opens the body. */
    @FunctionalInterface
    public interface Body {
        InputStream open() throws IOException;
    }
}
