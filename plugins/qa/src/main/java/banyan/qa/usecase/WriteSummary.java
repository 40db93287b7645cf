package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Upkeep;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Says a question and what came of it in a few sentences, above everything: its asker or a moderator. An empty one takes it away.
 *
 * @param version as it was read; another one meanwhile is a conflict
 */
@Requires("qa.edit-own")
@Put("questions/{question}/summary")
public record WriteSummary(QuestionId question, @Min(0) int version, @Size(max = Upkeep.SUMMARY) String words)
        implements Command<Done> {}
