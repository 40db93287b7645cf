package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Upkeep;
import jakarta.validation.constraints.Size;

/**
 * Asks the asker of a question to bring it back to what the charter says the group is for. The words stand above the question,
 * beside the charter's own, until its asker changes it.
 *
 * @param words of the moderator; may be empty: the charter speaks
 */
@Requires("qa.moderate")
@Put("questions/{question}/nudge")
public record NudgeToCharter(QuestionId question, @Size(max = Upkeep.NUDGE) String words) implements Command<Done> {}
