package banyan.testkit;

import banyan.api.usecase.UseCase;
import banyan.api.value.Handle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program that speaks REST to one node, as somebody or as nobody. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String address;
    private final Map<String, String> headers;

    private Client(String address, Map<String, String> headers) {
        this.address = address;
        this.headers = Map.copyOf(headers);
    }

    /** Nobody. */
    public static Client at(String address) {
        return new Client(address, Map.of());
    }

    public Client withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Client with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Client(address, more);
    }

    /** The same caller at another node. */
    public Client on(Node node) {
        return new Client(node.address(), headers);
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return send(
                "POST",
                path,
                json(body),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Posts under a key of the caller's choice. */
    public Answer post(String path, Object body, String key) {
        return send("POST", path, json(body), Map.of("Idempotency-Key", key));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, json(body), Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    /** Runs a use case of a group. */
    public Answer run(Handle group, UseCase<?> useCase) {
        return run(Optional.of(group), useCase);
    }

    /** Runs a use case of the portal. */
    public Answer run(UseCase<?> useCase) {
        return run(Optional.empty(), useCase);
    }

    private Answer run(Optional<Handle> group, UseCase<?> useCase) {
        Call call = Call.of(group, useCase);
        byte @Nullable [] body = call.body().isEmpty() && !call.method().equals("POST") ? null : json(call.body());
        return send(call.method(), call.path(), body, Map.of());
    }

    /** Sends bytes as they are. */
    public Answer upload(String path, String type, byte[] body) {
        return send("POST", path, body, Map.of("Content-Type", type));
    }

    /** Sends anything at all: for tests of bad input. */
    public Answer send(String method, String path, byte @Nullable [] body, Map<String, String> more) {
        BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
        request.method(method, publisher);
        Map<String, String> all = new HashMap<>(Map.of("Accept", "application/json"));
        if (body != null) {
            all.put("Content-Type", "application/json");
        }
        all.putAll(headers);
        all.putAll(more);
        all.forEach(request::setHeader);
        String line = method + " " + path + (body == null ? "" : " " + brief(body));
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(line, response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(line + ": " + e, e);
        } catch (InterruptedException e) {
            throw Interrupted.rethrow(e);
        }
    }

    private static byte[] json(Object body) {
        return Answer.CODEC.bytes(body);
    }

    private static String brief(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, 400), StandardCharsets.UTF_8);
        return body.length > 400 ? text + "… (" + body.length + " bytes)" : text;
    }
}
