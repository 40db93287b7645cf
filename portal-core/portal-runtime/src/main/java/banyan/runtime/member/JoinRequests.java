package banyan.runtime.member;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The requests that nobody has decided yet, the oldest first. */
@Requires("members.admit")
@Get("requests")
public record JoinRequests(Optional<@Size(max = 200) String> after) implements Query<Slice<JoinRequests.Waiting>> {

    /** Somebody who asks to come in. */
    public record Waiting(UUID request, PersonCard person, String words, Instant askedAt) {}
}
