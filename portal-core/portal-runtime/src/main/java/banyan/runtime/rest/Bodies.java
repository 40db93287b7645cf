package banyan.runtime.rest;

import banyan.api.usecase.Refusal;
import banyan.runtime.core.CoreRegistry;
import banyan.runtime.usecase.Upload;
import banyan.runtime.usecase.UseCaseSpec;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** Reads the body of a call: JSON into memory up to a bound, uploads into a temporary file that goes with the call. */
@ApplicationScoped
public class Bodies {

    static final int LARGEST_JSON = 2 * 1024 * 1024;
    static final long LARGEST_UPLOAD = 256L * 1024 * 1024;

    @Inject
    CoreRegistry core;

    /** A body that cannot be taken, with the HTTP status for it. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int status;
        private final Refusal refusal;

        Unreadable(int status, String code, Object... values) {
            super(code);
            this.status = status;
            this.refusal = new Refusal(Refusal.Kind.INVALID, "core", code, Arrays.asList(values), java.util.List.of());
        }

        int status() {
            return status;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /** What was read; closing it removes the temporary file. */
    record Held(Optional<JsonNode> json, Optional<Upload> upload) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (upload.isPresent()) {
                Files.deleteIfExists(upload.get().file());
            }
        }
    }

    Held read(UseCaseSpec<?, ?> spec, RestRequest request) throws IOException {
        boolean takesFile = Arrays.stream(spec.type().getRecordComponents()).anyMatch(c -> c.getType() == Upload.class);
        if (takesFile) {
            return new Held(Optional.empty(), Optional.of(spool(request)));
        }
        if (request.method().equals("GET")) {
            return new Held(Optional.empty(), Optional.empty());
        }
        return new Held(json(request), Optional.empty());
    }

    private Optional<JsonNode> json(RestRequest request) throws IOException {
        byte[] bytes;
        try (InputStream in = request.body().open()) {
            bytes = in.readNBytes(LARGEST_JSON + 1);
        }
        if (bytes.length > LARGEST_JSON) {
            throw new Unreadable(413, "TooLarge", LARGEST_JSON / 1024);
        }
        if (bytes.length == 0) {
            return Optional.empty();
        }
        String type = request.contentType()
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .split(";", 2)[0]
                .strip();
        if (!type.equals("application/json")) {
            throw new Unreadable(415, "MediaType", type);
        }
        try {
            JsonNode node = core.owner().codec().parse(bytes);
            if (!node.isObject()) {
                throw new Unreadable(400, "NotAnObject");
            }
            return Optional.of(node);
        } catch (JsonProcessingException e) {
            throw new Unreadable(400, "Malformed", String.valueOf(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new Unreadable(400, "Malformed", "UTF-8");
        }
    }

    private static Upload spool(RestRequest request) throws IOException {
        Path file = Files.createTempFile("banyan-upload-", ".bin");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long bytes;
            try (InputStream in = request.body().open();
                    OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                bytes = copy(in, out);
            }
            return new Upload(
                    file,
                    bytes,
                    HexFormat.of().formatHex(digest.digest()),
                    request.contentType().orElse("application/octet-stream"));
        } catch (IOException | RuntimeException | NoSuchAlgorithmException e) {
            Files.deleteIfExists(file);
            if (e instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw e instanceof IOException io ? io : new IOException(e);
        }
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total > LARGEST_UPLOAD) {
                throw new Unreadable(413, "TooLarge", LARGEST_UPLOAD / 1024);
            }
            out.write(buffer, 0, n);
        }
        return total;
    }
}
