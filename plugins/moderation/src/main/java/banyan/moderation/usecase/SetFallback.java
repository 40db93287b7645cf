package banyan.moderation.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import java.util.Optional;

/** Names who stands in when a week begins with nobody; empty: nobody does. */
@Requires("moderation.plan")
@Put("fallback")
public record SetFallback(Optional<PersonRef> person) implements Command<Done> {}
