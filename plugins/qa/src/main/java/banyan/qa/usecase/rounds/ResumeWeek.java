package banyan.qa.usecase.rounds;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;

/** Takes a planned pause back. */
@Requires("rounds.plan")
@Delete("pauses/{week}")
public record ResumeWeek(Week week) implements Command<Done> {}
