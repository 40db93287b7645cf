package banyan.qa.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.qa.model.QuestionId;
import java.util.List;

/** Who could answer a question, and why: for whoever looks for people to ask. */
@Requires("qa.ask")
@Get("questions/{question}/experts")
public record SuggestExperts(QuestionId question) implements Query<List<ExpertView>> {}
