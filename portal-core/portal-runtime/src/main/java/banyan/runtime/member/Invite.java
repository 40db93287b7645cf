package banyan.runtime.member;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Invites one person, or makes a link for several.
 *
 * @param person who is invited; without one a link is made
 * @param days how long it holds
 * @param uses how many people may use a link; an invitation of one person is used once
 */
@Requires("members.invite")
@Post("invitations")
public record Invite(Optional<PersonRef> person, @Min(1) @Max(90) int days, @Min(1) @Max(1000) int uses)
        implements Command<Invite.Invited> {

    /**
     * @param code the secret part of the link, shown this once; empty for the invitation of a person
     */
    public record Invited(UUID invitation, Optional<String> code, Instant endsAt) {}
}
