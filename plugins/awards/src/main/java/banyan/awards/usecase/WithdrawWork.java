package banyan.awards.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.awards.model.EntryId;

/** Takes one's own work back, as long as works are taken. */
@Requires("awards.submit")
@Delete("works/{work}")
public record WithdrawWork(EntryId work) implements Command<Done> {}
