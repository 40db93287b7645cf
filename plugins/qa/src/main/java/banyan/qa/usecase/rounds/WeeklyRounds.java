package banyan.qa.usecase.rounds;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Rounds;
import banyan.api.value.Week;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.store.rounds.EntryStore;
import banyan.qa.store.rounds.EvaluationStore;
import banyan.qa.store.rounds.RoundStore;
import java.util.List;
import java.util.Optional;

/** The rounds of a group, for other modules. */
public final class WeeklyRounds implements Rounds {

    private final RoundStore rounds;
    private final EntryStore entries;
    private final EvaluationStore evaluation;
    private final Groups groups;

    public WeeklyRounds(PluginContext core) {
        this.rounds = new RoundStore(core.data());
        this.entries = new EntryStore(core.data());
        this.evaluation = new EvaluationStore(core.data());
        this.groups = core.groups();
    }

    /** Several weeks overlap: while one is discussed, the next collects. The one that is furthest along runs. */
    @Override
    public Optional<Rounds.Round> current(GroupRef group) {
        return rounds.running(group).stream().findFirst().map(round -> round.ref());
    }

    @Override
    public Optional<Rounds.Round> of(GroupRef group, Week week) {
        return rounds.find(group, week).map(round -> round.ref());
    }

    @Override
    public List<Judged> results(GroupRef group, Week week) {
        Group here = groups.get(group);
        return evaluation.verdicts(group, week).stream()
                .map(verdict -> new Judged(
                        verdict.answer().subject(),
                        "qa.answer",
                        verdict.author(),
                        verdict.title(),
                        "/g/" + here.handle() + "/qa/questions/" + verdict.question() + "#answer-" + verdict.answer(),
                        verdict.result().score(),
                        verdict.result().raters(),
                        verdict.best()))
                .toList();
    }

    /** While the round runs, what can be counted already; once it is closed, what was counted then. */
    @Override
    public Figures figures(GroupRef group, Week week) {
        return rounds.find(group, week)
                .map(round -> round.isRunning() ? soFar(group, week) : round.figures())
                .orElse(new Figures(0, 0, 0, 0, 0, 0, 0));
    }

    private Figures soFar(GroupRef group, Week week) {
        List<Question> questions = entries.questions(group, week);
        List<Answer> answers = entries.answers(group, week);
        return new Figures(
                questions.size(),
                answers.size(),
                (int) answers.stream().map(Answer::author).distinct().count(),
                (int) evaluation.ratings(group, week).stream()
                        .map(rating -> rating.rater())
                        .distinct()
                        .count(),
                0,
                0,
                (int) questions.stream().filter(Question::isSolved).count());
    }
}
