package banyan.runtime.member;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Members whom a text could name with {@code @}, at most eight: those first who wrote here last. */
@Requires("members.read")
@Get("to/mention")
public record Mentionable(Optional<@Size(max = 80) String> words) implements Query<List<Mentionable.One>> {

    /** A member, with the login that stands after the sign. */
    public record One(String login, PersonCard person) {}
}
