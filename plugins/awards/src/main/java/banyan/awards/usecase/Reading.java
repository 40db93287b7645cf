package banyan.awards.usecase;

import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.api.socket.Treasury;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Payment;
import banyan.awards.model.Place;
import banyan.awards.model.Rules;
import banyan.awards.model.State;
import banyan.awards.model.Terms;
import banyan.awards.store.Crew;
import banyan.awards.store.Evaluations;
import banyan.awards.store.Keys;
import banyan.awards.store.Places;
import banyan.awards.store.Reviews;
import banyan.awards.store.Works;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Weeks, contests and their results. Results are empty until an evaluation is settled, for everyone. */
public final class Reading {

    static final int ROWS = 20;

    private final Evaluations evaluations;
    private final Works works;
    private final Reviews reviews;
    private final Places places;
    private final Crew crew;
    private final People people;
    private final Texts texts;
    private final WorkReading workReading;
    private final Socket<Rounds> rounds;
    private final Socket<Treasury> treasury;
    private final Clock clock;

    public Reading(PluginContext core, WorkReading workReading) {
        this.evaluations = new Evaluations(core.data());
        this.works = new Works(core.data());
        this.reviews = new Reviews(core.data());
        this.places = new Places(core.data());
        this.crew = new Crew(core.data());
        this.people = core.people();
        this.texts = core.texts();
        this.workReading = workReading;
        this.rounds = core.socket(Rounds.class);
        this.treasury = core.socket(Treasury.class);
        this.clock = core.clock();
    }

    public CurrentWeek.Now now(CurrentWeek q, Viewer by) {
        Instant now = clock.instant();
        List<EvaluationView> running = evaluations.running(by.groupRef()).stream()
                .map(evaluation -> view(evaluation, by))
                .toList();
        Optional<EvaluationView> last = evaluations.weeks(by.groupRef(), Optional.empty(), 4).items().stream()
                .filter(week -> week.state() == State.SETTLED)
                .findFirst()
                .map(week -> view(week, by));
        return new CurrentWeek.Now(
                running,
                last,
                by.may("awards.judge") ? workReading.waiting(by) : List.of(),
                rounds.in(by.groupRef()).isPresent(),
                treasury.in(by.groupRef()).isPresent(),
                Week.at(now, by.here().zone()).endsAt(by.here().zone()));
    }

    public EvaluationView week(WeekOf q, Viewer by) {
        return evaluations
                .find(by.groupRef(), q.week())
                .map(week -> view(week, by))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "week", q.week()));
    }

    public Slice<Weeks.Row> weeks(Weeks q, Viewer by) {
        Slice<Evaluation> found = evaluations.weeks(by.groupRef(), q.before(), ROWS);
        Map<UUID, Integer> awarded = places.awarded(
                found.items().stream().map(week -> week.id().value()).toList());
        return found.map(week -> new Weeks.Row(
                week.week().orElseThrow(),
                week.state(),
                awarded.getOrDefault(week.id().value(), 0),
                week.payment(),
                week.paid()));
    }

    public Slice<ContestList.Row> contests(ContestList q, Viewer by) {
        return evaluations
                .contests(by.groupRef(), q.after().map(Keys::cursor), ROWS)
                .map(contest -> new ContestList.Row(
                        contest.id(),
                        contest.brief().title(),
                        contest.state(),
                        contest.collectUntil(),
                        contest.judgeUntil()));
    }

    public EvaluationView contest(ContestOf q, Viewer by) {
        Evaluation contest = evaluations.get(q.contest(), by.groupRef());
        if (contest.isWeek()) {
            throw Refusal.notFound(Rules.MODULE, "evaluation", q.contest());
        }
        return view(contest, by);
    }

    public List<PersonCard> panel(Panel q, Viewer by) {
        return List.copyOf(
                people.cards(by.groupRef(), crew.panel(by.groupRef())).values());
    }

    public List<PersonCard> candidates(MembersLike q, Viewer by) {
        return people.membersLike(by.groupRef(), q.words().strip(), ROWS);
    }

    private EvaluationView view(Evaluation evaluation, Viewer by) {
        Terms terms = evaluation.terms();
        List<Place> placed = evaluation.state() == State.SETTLED ? places.of(evaluation.id()) : List.of();
        Cast cast = Cast.of(
                people, by.groupRef(), placed.stream().map(Place::person).toList());
        return new EvaluationView(
                evaluation.id(),
                evaluation.week(),
                evaluation.brief().title(),
                evaluation.brief().about().isEmpty()
                        ? ""
                        : texts.html(evaluation.brief().about()),
                evaluation.state(),
                terms.judges(),
                terms.reviewsEach(),
                terms.leastVotersAmong(by.here().size()),
                terms.leastScore(),
                terms.places(),
                terms.prizePercent(),
                terms.material().organiserPercent(),
                terms.material().mostToOne(),
                terms.rubric().criteria(),
                evaluation.collectUntil(),
                evaluation.judgeUntil(),
                evaluation.settledAt(),
                pay(evaluation),
                evaluation.isOver() ? placed.size() : works.count(evaluation.id()),
                evaluation.state() == State.COLLECT ? 0 : reviews.done(evaluation.id()),
                placed.stream().map(place -> shown(place, cast)).toList(),
                may(evaluation, by));
    }

    private static EvaluationView.Pay pay(Evaluation evaluation) {
        return new EvaluationView.Pay(
                evaluation.payment(),
                evaluation.refusal(),
                evaluation.budget(),
                evaluation.pot(),
                evaluation.paid(),
                evaluation.voucher(),
                evaluation.receipt());
    }

    private EvaluationView.May may(Evaluation evaluation, Viewer by) {
        return new EvaluationView.May(
                by.may("awards.submit") && evaluation.takesWorks(clock.instant()),
                by.may("awards.open-contest") && !evaluation.isWeek() && !evaluation.isOver(),
                by.may("awards.settle") && evaluation.payment() == Payment.REFUSED && evaluation.isWeek());
    }

    private static EvaluationView.PlaceView shown(Place place, Cast cast) {
        return new EvaluationView.PlaceView(
                place.id().toString(),
                place.line(),
                place.place(),
                place.outcome(),
                cast.of(place.person()),
                place.kind(),
                place.title(),
                place.address(),
                place.score().value(),
                place.score().voters(),
                place.score().median(),
                place.score().inputs(),
                place.isElsewhere(),
                place.amount(),
                place.cut(),
                place.beforePlace() < 0 ? Optional.empty() : Optional.of(place.beforePlace()));
    }
}
