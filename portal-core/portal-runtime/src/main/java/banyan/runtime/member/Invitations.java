package banyan.runtime.member;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations that still hold. */
@Requires("members.invite")
@Get("invitations")
public record Invitations() implements Query<List<Invitations.Open>> {

    /**
     * @param person who is invited; empty for a link
     */
    public record Open(
            UUID invitation, Optional<PersonCard> person, String invitedBy, Instant endsAt, int uses, int maxUses) {}
}
