package banyan.runtime.charter;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.Instant;
import java.util.List;

/** Every version of the charter, the newest first. */
@Requires("charter.read")
@Get("versions")
public record CharterVersions() implements Query<List<CharterVersions.Entry>> {

    /** A version without its text. */
    public record Entry(int version, String note, String writtenBy, Instant writtenAt) {}
}
