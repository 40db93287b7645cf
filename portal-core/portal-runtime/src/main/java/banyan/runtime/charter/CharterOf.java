package banyan.runtime.charter;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** The charter as it stands, or an earlier version of it. */
@Requires("charter.read")
@Get("")
public record CharterOf(Optional<@Min(1) Integer> version) implements Query<CharterOf.Charter> {

    /**
     * @param current the version in force; 0 while there is none
     * @param shown the version asked for; empty while nothing has been written
     * @param accepted the version that the viewer accepted
     */
    public record Charter(
            int current,
            Optional<CharterVersion> shown,
            Optional<Integer> accepted,
            boolean mayChange,
            boolean mayAccept) {}
}
