package banyan.runtime.rest;

import banyan.api.file.Download;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The answer to a program. */
public record RestResponse(int status, String contentType, byte[] body, Map<String, String> headers) {

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    static RestResponse json(int status, byte[] body) {
        return new RestResponse(status, JSON, body, Map.of());
    }

    static RestResponse file(Download file) {
        return new RestResponse(
                200,
                file.type(),
                file.content(),
                Map.of("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name())));
    }

    /** As RFC 8187 writes it: whatever is no plain letter or digit by its bytes. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    static RestResponse nothing() {
        return new RestResponse(204, "", new byte[0], Map.of());
    }
}
