package banyan.qa.usecase.rounds;

import banyan.api.socket.Phase;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import banyan.qa.model.rounds.Step;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Lets a round go on before its time: ends the discussion or the evaluation, or skips a week that has not opened. */
@Requires("rounds.run")
@Put("weeks/{week}/phase")
public record MoveRound(Week week, Phase to, @NotBlank @Size(max = Step.WHY) String why) implements Command<Done> {}
