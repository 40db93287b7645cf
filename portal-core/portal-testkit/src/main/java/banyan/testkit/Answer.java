package banyan.testkit;

import banyan.runtime.json.JsonCodec;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the portal answered to one HTTP request. */
public record Answer(String request, int status, byte[] body, HttpHeaders headers) {

    static final JsonCodec CODEC = new JsonCodec(Answer.class.getClassLoader());

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON; a missing node when it has none. */
    public JsonNode json() {
        if (body.length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return CODEC.parse(body);
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + this, e);
        }
    }

    public <T> T as(Type type) {
        try {
            return CODEC.convert(json(), type);
        } catch (IOException e) {
            throw new UncheckedIOException("Not a " + type.getTypeName() + ": " + this, e);
        }
    }

    /** The stable code of a problem; empty when it is none. */
    public String code() {
        return json().path("code").asText("");
    }

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** Fails with the whole answer unless it is good. */
    public Answer good() {
        if (!isGood()) {
            throw new AssertionError(toString());
        }
        return this;
    }

    @Override
    public String toString() {
        String text = text();
        return request + " -> " + status + " " + (text.length() > 1_500 ? text.substring(0, 1_500) + "…" : text);
    }
}
