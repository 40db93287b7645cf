package banyan.qa.usecase.rounds;

import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Phase;
import banyan.api.usecase.Refusal;
import banyan.qa.model.Answer;
import banyan.qa.model.AnswerId;
import banyan.qa.model.Question;
import banyan.qa.model.Rules;
import banyan.qa.model.rounds.Helped;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.Verdict;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.rounds.EntryStore.Placed;
import banyan.qa.store.rounds.EvaluationStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A question in its round, for the page of the question. */
public final class Placing {

    /** As many as one page of a question shows. */
    private static final int ANSWERS = 20;

    private final QuestionStore questions;
    private final EvaluationStore evaluation;
    private final Veil veil;
    private final People people;

    public Placing(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.evaluation = new EvaluationStore(core.data());
        this.veil = new Veil(core);
        this.people = core.people();
    }

    public QuestionInRound.Result place(QuestionInRound q, Viewer by) {
        Question question = questions.get(q.question(), by.groupRef());
        if (question.isWithdrawn() && !question.isAskedBy(by.self()) && !by.may("qa.moderate")) {
            throw Refusal.notFound(Rules.MODULE, "question", q.question());
        }
        Optional<Placed> placed = veil.place(question);
        List<Answer> seen = veil.answers(question, by, q.after(), ANSWERS).items();
        Map<AnswerId, List<Helped>> helped =
                evaluation.helped(question.id()).stream().collect(Collectors.groupingBy(Helped::answer));
        Map<AnswerId, Verdict> verdicts = evaluation.verdicts(question.id());
        Set<AnswerId> rated = rated(placed.map(Placed::round), by);
        Cast cast =
                Cast.of(people, by.groupRef(), seen.stream().map(Answer::author).toList());
        int judged = placed.map(Placed::round)
                .map(round -> round.figures().answers())
                .orElse(verdicts.size());
        List<QuestionInRound.OfAnswer> all = seen.stream()
                .map(answer -> ofAnswer(
                        answer,
                        cast.of(answer.author()),
                        placed,
                        Optional.ofNullable(verdicts.get(answer.id()))
                                .map(verdict -> RoundPages.explain(
                                        verdict,
                                        judged,
                                        placed.map(Placed::round)
                                                .map(Round::criteria)
                                                .orElse(List.of()),
                                        cast.of(answer.author()))),
                        helped.getOrDefault(answer.id(), List.of()),
                        rated.contains(answer.id()),
                        by))
                .toList();
        boolean covered = placed.filter(there -> !there.entry().isOpened()).isPresent();
        return new QuestionInRound.Result(
                placed.map(there -> stand(there, by)), covered ? Math.max(0, question.answers() - all.size()) : 0, all);
    }

    private Set<AnswerId> rated(Optional<Round> round, Viewer by) {
        return round.filter(one -> one.phase() == Phase.EVALUATE)
                .map(one -> evaluation
                        .ratingsBy(by.self(), by.groupRef(), one.week())
                        .keySet())
                .orElse(Set.of());
    }

    private static QuestionInRound.Stand stand(Placed placed, Viewer by) {
        Round round = placed.round();
        return new QuestionInRound.Stand(
                round.week(),
                round.phase(),
                round.due(),
                round.plannedFor(Phase.OPEN),
                placed.entry().isOpened(),
                round.criteria(),
                round.phase() == Phase.OPEN && by.may("rounds.discuss"),
                round.phase() == Phase.EVALUATE && by.may("rounds.rate"));
    }

    private static QuestionInRound.OfAnswer ofAnswer(
            Answer answer,
            PersonCard author,
            Optional<Placed> placed,
            Optional<Explained> result,
            List<Helped> helped,
            boolean rated,
            Viewer by) {
        PersonRef me = by.self();
        boolean own = answer.isBy(me);
        boolean prepared =
                placed.filter(there -> there.entry().prepared(answer)).isPresent();
        return new QuestionInRound.OfAnswer(
                answer.id(),
                author,
                prepared,
                result,
                helped.size(),
                helped.stream().anyMatch(one -> one.person().equals(me)),
                by.may("qa.confirm") && !own,
                prepared
                        && !own
                        && by.may("rounds.rate")
                        && placed.filter(there -> there.round().phase() == Phase.EVALUATE)
                                .isPresent(),
                rated);
    }
}
