package banyan.qa.usecase.rounds;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import banyan.qa.model.rounds.Pause;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Plans a week without a round: a holiday. What is asked for it goes into the next one. */
@Requires("rounds.plan")
@Put("pauses/{week}")
public record PauseWeek(Week week, @NotBlank @Size(max = Pause.WHY) String why) implements Command<Done> {}
