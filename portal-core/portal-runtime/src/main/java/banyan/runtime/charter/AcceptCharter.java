package banyan.runtime.charter;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Min;

/** Accepts the version of the charter that is in force; another version is refused, so that nobody accepts unseen. */
@Requires("charter.accept")
@Post("acceptance")
public record AcceptCharter(@Min(1) int version) implements Command<Done> {}
