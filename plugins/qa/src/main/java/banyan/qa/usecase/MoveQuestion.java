package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Handle;
import banyan.qa.model.QuestionId;

/**
 * Takes a question with its answers and files to another group, in which the module is on and both its asker and the moderator
 * are members. The old address leads there.
 */
@Requires("qa.moderate")
@Post("questions/{question}/move")
public record MoveQuestion(QuestionId question, Handle to) implements Command<Done> {}
