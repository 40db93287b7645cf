package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;

/** Takes the mark back: the question is open again. */
@Requires("qa.ask")
@Delete("questions/{question}/best-answer")
public record UnmarkBestAnswer(QuestionId question) implements Command<Done> {}
