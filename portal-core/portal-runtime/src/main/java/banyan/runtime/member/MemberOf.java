package banyan.runtime.member;

import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One member: the card as the viewer may see it, and what the person wants from this group. */
@Requires("members.read")
@Get("{person}")
public record MemberOf(@NotNull PersonRef person) implements Query<MemberOf.Profile> {

    /**
     * @param mayRemove whether the viewer may end the membership
     * @param mayChangeRoles whether the viewer may give and take roles
     */
    public record Profile(
            PersonCard person,
            Set<Role> roles,
            Card card,
            Optional<String> wants,
            Instant joinedAt,
            boolean isMe,
            boolean mayRemove,
            boolean mayChangeRoles) {}
}
