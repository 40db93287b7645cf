package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import java.time.LocalDate;
import java.util.Optional;

/** Draws up a batch of everything that the group owes and nobody sends yet. */
@Requires("funds.keep")
@Post("batches")
public record DrawBatch(Optional<LocalDate> due) implements Command<BatchNo> {}
