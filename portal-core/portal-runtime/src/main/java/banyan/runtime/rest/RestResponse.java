package banyan.runtime.rest;

import java.util.Map;

/** The answer to a program. */
public record RestResponse(int status, String contentType, byte[] body, Map<String, String> headers) {

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    static RestResponse json(int status, byte[] body) {
        return new RestResponse(status, JSON, body, Map.of());
    }

    static RestResponse nothing() {
        return new RestResponse(204, "", new byte[0], Map.of());
    }
}
