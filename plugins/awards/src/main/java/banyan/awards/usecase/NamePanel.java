package banyan.awards.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Names the panel that judges where a panel judges. */
@Requires("awards.name-panel")
@Put("panel")
public record NamePanel(@Size(max = 15) Set<PersonRef> people) implements Command<Done> {}
