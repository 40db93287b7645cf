package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;

/** Says that one will be there. */
@Requires("moderation.take-part")
@Put("weeks/{week}/confirmed")
public record ConfirmWeek(Week week) implements Command<Done> {}
