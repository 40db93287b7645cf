package banyan.launch.cli;

import banyan.launch.DataFolder;
import banyan.launch.Refused;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * The REST interface of the portal that runs on a data folder. Whoever may read the token in that folder is its
 * administrator; the token ends with the portal.
 */
final class PortalClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path data;
    private final String address;
    private final String token;

    private PortalClient(Path data, String address, String token) {
        this.data = data;
        this.address = address;
        this.token = token;
    }

    static PortalClient of(Path data) {
        DataFolder folder = DataFolder.at(data);
        try {
            return new PortalClient(
                    folder.root(),
                    Files.readString(folder.address()).strip(),
                    Files.readString(folder.consoleToken()).strip());
        } catch (IOException e) {
            throw new Refused(e, "portal.notRunning", folder.root());
        }
    }

    JsonNode get(String path) {
        return send(request(path).GET());
    }

    JsonNode post(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json(body))));
    }

    JsonNode upload(String path, Path file) {
        return send(request(path)
                .header("Content-Type", "application/zip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(content(file)));
    }

    static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/portal/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", Locale.getDefault().toLanguageTag());
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            JsonNode body = read(answer);
            if (answer.statusCode() >= 400) {
                throw new Refused("portal.answer", answer.statusCode(), sentence(body));
            }
            return body;
        } catch (IOException e) {
            throw new Refused(e, "portal.notRunning", data);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(e, "interrupted");
        }
    }

    private static JsonNode read(HttpResponse<byte[]> answer) throws IOException {
        if (answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
            return JSON.readTree(answer.body());
        }
        return JSON.createObjectNode().put("detail", new String(answer.body(), StandardCharsets.UTF_8).strip());
    }

    /** What the portal says went wrong, with the fields that do not fit. */
    private static String sentence(JsonNode problem) {
        StringBuilder text = new StringBuilder(problem.path("detail").asText());
        for (JsonNode violation : problem.path("violations")) {
            text.append(System.lineSeparator())
                    .append("  ")
                    .append(violation.path("field").asText())
                    .append(": ")
                    .append(violation.path("message").asText());
        }
        return text.toString();
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher content(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (IOException e) {
            throw new Refused(e, "file.missing", file);
        }
    }
}
