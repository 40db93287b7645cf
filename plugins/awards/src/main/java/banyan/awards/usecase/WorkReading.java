package banyan.awards.usecase;

import banyan.api.file.Files;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.usecase.Refusal;
import banyan.awards.AwardsSettings;
import banyan.awards.model.Doubt;
import banyan.awards.model.Entry;
import banyan.awards.model.EntryId;
import banyan.awards.model.Evaluation;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Judges;
import banyan.awards.model.Review;
import banyan.awards.model.Rules;
import banyan.awards.model.State;
import banyan.awards.store.Appeals;
import banyan.awards.store.Evaluations;
import banyan.awards.store.Reviews;
import banyan.awards.store.Works;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Works and reviews, as far as the viewer may see them: blind while they are judged, hidden before. */
public final class WorkReading {

    private static final int WAITING = 50;

    private final Evaluations evaluations;
    private final Works works;
    private final Reviews reviews;
    private final Appeals appeals;
    private final People people;
    private final Files files;
    private final Texts texts;
    private final Settings<AwardsSettings> settings;
    private final Clock clock;

    public WorkReading(PluginContext core) {
        this.evaluations = new Evaluations(core.data());
        this.works = new Works(core.data());
        this.reviews = new Reviews(core.data());
        this.appeals = new Appeals(core.data());
        this.people = core.people();
        this.files = core.files();
        this.texts = core.texts();
        this.settings = core.settings(AwardsSettings.class);
        this.clock = core.clock();
    }

    public List<WorksOf.Row> works(WorksOf q, Viewer by) {
        Evaluation evaluation = evaluations.get(q.evaluation(), by.groupRef());
        Map<EntryId, Review> mine = new HashMap<>();
        reviews.by(by.self(), evaluation.id()).forEach(review -> mine.put(review.entry(), review));
        List<Entry> all = new ArrayList<>(works.of(evaluation.id()).stream()
                .filter(entry -> isVisible(entry, evaluation, mine.containsKey(entry.id()), by))
                .toList());
        if (!evaluation.isOver()) {
            // Early works would otherwise win by being early.
            Collections.shuffle(
                    all,
                    new Random(evaluation.id().value().getLeastSignificantBits()
                            ^ by.self().value().getLeastSignificantBits()));
        }
        Cast cast =
                Cast.of(people, by.groupRef(), all.stream().map(Entry::author).toList());
        return all.stream()
                .map(entry -> new WorksOf.Row(
                        entry.id(),
                        entry.line(),
                        entry.kind(),
                        entry.title(),
                        names(entry, evaluation, by) ? Optional.of(cast.of(entry.author())) : Optional.empty(),
                        by.is(entry.author()),
                        Optional.ofNullable(mine.get(entry.id()))
                                .filter(review -> review.state() == Review.State.DONE)
                                .isPresent()))
                .toList();
    }

    private static boolean isVisible(Entry entry, Evaluation evaluation, boolean asked, Viewer by) {
        boolean open = evaluation.state() == State.SETTLED
                || (evaluation.state() == State.JUDGE
                        && (asked || evaluation.terms().judges() == Judges.MEMBERS));
        return open || by.is(entry.author()) || by.may("awards.open-contest");
    }

    private static boolean names(Entry entry, Evaluation evaluation, Viewer by) {
        return evaluation.state() == State.SETTLED || !evaluation.terms().blind() || by.is(entry.author());
    }

    public WorkView work(WorkOf q, Viewer by) {
        Entry entry = works.get(q.work(), by.groupRef());
        Evaluation evaluation = evaluations.get(entry.evaluation(), by.groupRef());
        Optional<Review> mine = by.person().flatMap(person -> reviews.find(entry.id(), person));
        if (!isVisible(entry, evaluation, mine.isPresent(), by)) {
            throw Refusal.notFound(Rules.MODULE, "work", q.work());
        }
        return view(entry, evaluation, mine, by);
    }

    private WorkView view(Entry entry, Evaluation evaluation, Optional<Review> mine, Viewer by) {
        String subject = entry.id().subject();
        boolean named = names(entry, evaluation, by);
        return new WorkView(
                entry.id(),
                entry.version(),
                named ? Optional.of(people.card(by.groupRef(), entry.author())) : Optional.empty(),
                entry.line(),
                entry.kind(),
                entry.title(),
                entry.text(),
                entry.text().isEmpty() ? "" : texts.html(entry.text()),
                entry.isWork() ? "" : entry.evidence(),
                entry.facts(),
                entry.at(),
                new WorkView.In(
                        Announcements.nameOf(evaluation), Announcements.addressOf(evaluation, by.here()), !named),
                files.of(by, List.of(subject)).getOrDefault(subject, List.of()),
                evaluation.terms().rubric().criteria(),
                evaluation.state() == State.SETTLED ? said(entry) : List.of(),
                may(entry, evaluation, mine, by));
    }

    private List<WorkView.Said> said(Entry entry) {
        List<WorkView.Said> said = new ArrayList<>(reviews.of(entry.id()).stream()
                .filter(review -> review.state() == Review.State.DONE)
                .map(review -> new WorkView.Said(
                        review.marks(),
                        review.score(),
                        review.comment().isEmpty() ? "" : texts.html(review.comment()),
                        review.doubt()))
                .toList());
        // Not in the order in which people were asked: that could tell who they are.
        Collections.shuffle(said, new Random(entry.id().value().getLeastSignificantBits()));
        return said;
    }

    private WorkView.May may(Entry entry, Evaluation evaluation, Optional<Review> mine, Viewer by) {
        Instant now = clock.instant();
        boolean own = by.is(entry.author());
        boolean members = evaluation.terms().judges() == Judges.MEMBERS;
        return new WorkView.May(
                own && entry.isWork() && by.may("awards.submit") && evaluation.takesWorks(now),
                !own && members && mine.isEmpty() && by.may("awards.judge") && evaluation.takesVotes(now),
                own && evaluation.state() == State.SETTLED && mayAppeal(entry, evaluation, now, by));
    }

    private boolean mayAppeal(Entry entry, Evaluation evaluation, Instant now, Viewer by) {
        Duration days = Duration.ofDays(settings.in(by.groupRef()).appealDays());
        boolean late = evaluation
                .settledAt()
                .filter(at -> !now.isBefore(at.plus(days)))
                .isPresent();
        return by.may("awards.appeal") && !late && !appeals.isThere(entry.id(), by.self());
    }

    public List<ReviewRow> mine(MyReviews q, Viewer by) {
        return waiting(by);
    }

    List<ReviewRow> waiting(Viewer by) {
        Map<EvaluationId, String> names = new HashMap<>();
        List<ReviewRow> rows = new ArrayList<>();
        Set<EntryId> seen = new HashSet<>();
        for (Review review : reviews.waiting(by.self(), by.groupRef(), clock.instant(), WAITING)) {
            String in = names.computeIfAbsent(
                    review.evaluation(), id -> Announcements.nameOf(evaluations.get(id, by.groupRef())));
            if (seen.add(review.entry())) {
                Entry entry = works.get(review.entry(), by.groupRef());
                rows.add(new ReviewRow(review.id(), entry.kind(), entry.title(), in, review.dueAt()));
            }
        }
        return rows;
    }

    public List<WaitingReviewers.Row> waitedFor(WaitingReviewers q, Viewer by) {
        Map<PersonRef, Integer> waited = reviews.waitedFor(by.groupRef(), clock.instant());
        Cast cast = Cast.of(people, by.groupRef(), waited.keySet());
        List<WaitingReviewers.Row> rows = new ArrayList<>();
        waited.forEach((person, count) -> rows.add(new WaitingReviewers.Row(cast.of(person), count)));
        return rows;
    }

    public ReviewOf.View review(ReviewOf q, Viewer by) {
        Review review = reviews.get(q.review(), by.groupRef(), by.self());
        Evaluation evaluation = evaluations.get(review.evaluation(), by.groupRef());
        Entry entry = works.get(review.entry(), by.groupRef());
        Instant now = clock.instant();
        boolean waits = review.state() == Review.State.ASKED || review.state() == Review.State.LAPSED;
        return new ReviewOf.View(
                review.id(),
                review.state(),
                review.dueAt(),
                evaluation.judgeUntil(),
                review.marks(),
                review.comment(),
                review.doubt(),
                waits && evaluation.takesVotes(now),
                review.doubt() != Doubt.NONE && mayAppeal(entry, evaluation, now, by),
                view(entry, evaluation, Optional.of(review), by));
    }
}
