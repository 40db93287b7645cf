package banyan.qa.usecase.rounds;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Small talk, the last words first, 30 at a time. */
@Requires("qa.read")
@Get("talk")
public record SmallTalk(Optional<@Size(max = 60) String> after) implements Query<Slice<SmallTalk.Row>> {

    /** A few words; {@code body} is empty where they are hidden from the viewer, {@code why} says the reason. */
    public record Row(
            UUID id,
            PersonCard author,
            String body,
            Instant at,
            boolean hidden,
            Optional<String> why,
            boolean mayHide) {}
}
