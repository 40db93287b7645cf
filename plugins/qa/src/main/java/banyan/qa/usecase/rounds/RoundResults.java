package banyan.qa.usecase.rounds;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Week;
import java.util.List;

/** What the evaluation of a week came to, best first, with all that the formula looked at. */
@Requires("rounds.read")
@Get("weeks/{week}/results")
public record RoundResults(Week week) implements Query<List<Explained>> {}
