package banyan.qa.usecase.rounds;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.rounds.TalkLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Takes small talk out of sight and says why. */
@Requires("qa.moderate")
@Put("talk/{line}/hidden")
public record HideSmallTalk(UUID line, @NotBlank @Size(max = TalkLine.WHY) String why) implements Command<Done> {}
