package banyan.qa.usecase.rounds;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.qa.model.rounds.TalkLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says a few words beside the work. */
@Requires("qa.talk")
@Post("talk")
public record SaySmallTalk(@NotBlank @Size(max = TalkLine.BODY) String body) implements Command<Done> {}
