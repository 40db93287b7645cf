package banyan.moderation.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.moderation.model.ActKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The open log of what moderators did to posts, 25 at a time. */
@Requires("moderation.read")
@Get("acts")
public record Acts(Optional<UUID> after) implements Query<Slice<Acts.Line>> {

    /** One line of the log. */
    public record Line(
            UUID id,
            Week week,
            ActKind kind,
            PersonCard by,
            Optional<PersonCard> author,
            String address,
            String target,
            String why,
            Instant at) {}
}
