package banyan.qa.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.qa.model.Outcome;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Upkeep;
import jakarta.validation.constraints.Size;

/** Reports, some weeks later, what came of the answer that solved a question: its asker, as often as there is news. */
@Requires("qa.ask")
@Put("questions/{question}/applied")
public record ReportApplied(QuestionId question, Outcome outcome, @Size(max = Upkeep.OUTCOME) String words)
        implements Command<Done> {}
