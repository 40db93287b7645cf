package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;

/** Marks the answer that solved the question, in place of one marked before. */
@Requires("qa.ask")
@Put("questions/{question}/best-answer")
public record MarkBestAnswer(QuestionId question, AnswerId answer) implements Command<Done> {}
