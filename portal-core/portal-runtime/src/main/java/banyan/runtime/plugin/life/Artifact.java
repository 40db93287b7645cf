package banyan.runtime.plugin.life;

import banyan.runtime.plugin.archive.Facts;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An archive as kept in the database.
 *
 * @param servedAt when it last took over; empty for one that never served
 */
public record Artifact(
        UUID id,
        Facts facts,
        String sha256,
        String fileName,
        long size,
        Origin origin,
        String uploader,
        Instant uploadedAt,
        Optional<Instant> servedAt) {

    /** Where an archive came from. */
    public enum Origin {
        /** It was in the portal's own distribution. */
        BUNDLED,
        /** An administrator uploaded it, and trusted it by installing it. */
        UPLOADED
    }

    public String plugin() {
        return facts.plugin();
    }

    public String version() {
        return facts.version();
    }
}
