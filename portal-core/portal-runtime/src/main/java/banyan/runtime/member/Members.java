package banyan.runtime.member;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The directory: members by name, or by what stands on their cards.
 *
 * @param words in the name or in a field of the card that the viewer may see
 * @param role only those with this role
 */
@Requires("members.read")
@Get("")
public record Members(
        Optional<@Size(max = 80) String> words, Optional<Role> role, Optional<@Size(max = 200) String> after)
        implements Query<Slice<Members.Listed>> {

    /** A member in the directory, with the fields that the viewer may see. */
    public record Listed(
            PersonCard person, Set<Role> roles, List<String> strengths, List<String> needs, Instant joinedAt) {}
}
