package banyan.awards.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.socket.Duties;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.awards.AwardsSettings;
import banyan.awards.model.Allocation;
import banyan.awards.model.Entry;
import banyan.awards.model.EntryId;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Fact;
import banyan.awards.model.Judges;
import banyan.awards.model.Kinds;
import banyan.awards.model.Line;
import banyan.awards.model.Review;
import banyan.awards.model.Weighing;
import banyan.awards.store.Crew;
import banyan.awards.store.Facts;
import banyan.awards.store.Reviews;
import banyan.awards.store.Works;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens the judging of an evaluation: gathers what is judged, and asks people to judge it. */
final class Judging {

    /** Who judged whom is looked at this far back. */
    static final Duration WINDOW = Duration.ofDays(56);

    /** Members who contributed are asked first, as long as there are so many of them for each review of a work. */
    private static final int ENOUGH = 2;

    private final Works works;
    private final Facts facts;
    private final Reviews reviews;
    private final Crew crew;
    private final Groups groups;
    private final Announcements announcements;
    private final Settings<AwardsSettings> settings;
    private final Socket<Rounds> rounds;
    private final Socket<Duties> duties;

    Judging(PluginContext core) {
        this.works = new Works(core.data());
        this.facts = new Facts(core.data());
        this.reviews = new Reviews(core.data());
        this.crew = new Crew(core.data());
        this.groups = core.groups();
        this.announcements = new Announcements(core);
        this.settings = core.settings(AwardsSettings.class);
        this.rounds = core.socket(Rounds.class);
        this.duties = core.socket(Duties.class);
    }

    /** The works stand. Answers of a round are judged in the round: nobody is asked twice. */
    void begin(Evaluation evaluation, Group group, Instant now, Instant until, Instant factsBefore) {
        evaluation.judge(now, until);
        if (evaluation.isWeek()) {
            gather(evaluation, group, factsBefore);
        }
        reviews.flush();
        draw(evaluation, group, now);
    }

    private void gather(Evaluation evaluation, Group group, Instant before) {
        AwardsSettings here = settings.in(group.ref());
        Kinds kinds = Kinds.of(here.sharerKinds(), here.organiserKinds());
        boolean answersElsewhere = rounds.in(group.ref()).isPresent();
        Map<PersonRef, List<Fact>> organised = new LinkedHashMap<>();
        for (Fact fact : facts.take(group.ref(), evaluation.id(), before)) {
            Optional<Line> line = kinds.lineOf(fact.kind());
            if (line.isEmpty() || (answersElsewhere && fact.kind().startsWith("qa."))) {
                continue;
            }
            if (line.get() == Line.ORGANISERS) {
                organised.computeIfAbsent(fact.person(), k -> new ArrayList<>()).add(fact);
            } else {
                works.add(Entry.contribution(works.newId(), evaluation, Line.SHARERS, fact, fact.topics(), 1));
            }
        }
        addDuty(evaluation, group, before, organised);
        // Organising is judged as a whole: one entry for each person and week, however many small facts there are.
        organised.forEach((person, all) -> works.add(Entry.contribution(
                works.newId(),
                evaluation,
                Line.ORGANISERS,
                all.get(0),
                all.get(0).topics(),
                all.size())));
    }

    private void addDuty(Evaluation evaluation, Group group, Instant at, Map<PersonRef, List<Fact>> organised) {
        duties.in(group.ref())
                .flatMap(duty -> evaluation.week().flatMap(week -> duty.onDuty(group.ref(), week)))
                .ifPresent(person -> organised
                        .computeIfAbsent(person, k -> new ArrayList<>())
                        .add(0, new Fact(person, Entry.DUTY, "", "/g/" + group.handle() + "/moderation/duty", at)));
    }

    private void draw(Evaluation evaluation, Group group, Instant now) {
        List<Entry> entries = works.of(evaluation.id());
        Judges judges = evaluation.terms().judges();
        if (judges == Judges.MEMBERS || entries.isEmpty()) {
            return;
        }
        Set<PersonRef> members = new LinkedHashSet<>(groups.members(group.ref()));
        Set<PersonRef> panel = crew.panel(group.ref());
        panel.retainAll(members);
        boolean byPanel = judges == Judges.PANEL && !panel.isEmpty();
        int each = byPanel ? panel.size() : evaluation.terms().reviewsEach();
        List<PersonRef> pool = byPanel ? List.copyOf(panel) : pool(group.ref(), members, entries.size() * each, now);
        Map<EntryId, Entry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        Map<EntryId, Set<PersonRef>> drawn = Allocation.draw(
                entries.stream()
                        .map(entry -> new Allocation.Work(entry.id(), entry.author()))
                        .toList(),
                pool,
                each,
                history(group.ref(), now),
                evaluation.id().value().getLeastSignificantBits());
        List<Review> asked = new ArrayList<>();
        drawn.forEach((id, people) -> people.forEach(person -> Optional.ofNullable(byId.get(id))
                .ifPresent(entry -> asked.add(new Review(
                        reviews.newId(), entry, group.ref(), person, now, evaluation.firstTurnUntil(now))))));
        asked.forEach(reviews::add);
        announcements.asked(asked, evaluation, group);
    }

    Weighing.History history(GroupRef group, Instant now) {
        return reviews.history(group, now.minus(WINDOW));
    }

    private List<PersonRef> pool(GroupRef group, Set<PersonRef> members, int needed, Instant now) {
        Set<PersonRef> active = facts.active(group, now.minus(WINDOW));
        active.retainAll(members);
        return List.copyOf(active.size() >= Math.max(needed, 1) * ENOUGH ? active : members);
    }

    /** What this person was asked for goes to somebody else, where anybody is left. */
    void instead(Review lost, Evaluation evaluation, Group group, Instant now) {
        if (!evaluation.takesVotes(now)) {
            return;
        }
        reviews.flush();
        List<Review> there = reviews.of(lost.entry());
        Set<PersonRef> tried = new LinkedHashSet<>();
        there.forEach(review -> tried.add(review.reviewer()));
        List<PersonRef> left = new ArrayList<>(groups.members(group.ref()));
        left.removeAll(tried);
        Entry entry = works.get(lost.entry(), group.ref());
        Set<PersonRef> next = Allocation.draw(
                        List.of(new Allocation.Work(entry.id(), entry.author())),
                        left,
                        1,
                        history(group.ref(), now),
                        lost.id().value().getLeastSignificantBits())
                .getOrDefault(entry.id(), Set.of());
        List<Review> asked = next.stream()
                .map(person ->
                        new Review(reviews.newId(), entry, group.ref(), person, now, evaluation.firstTurnUntil(now)))
                .toList();
        asked.forEach(reviews::add);
        announcements.asked(asked, evaluation, group);
    }
}
