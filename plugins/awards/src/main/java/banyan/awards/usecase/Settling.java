package banyan.awards.usecase;

import banyan.api.group.Group;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.awards.model.Candidate;
import banyan.awards.model.Entry;
import banyan.awards.model.EntryId;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Line;
import banyan.awards.model.Place;
import banyan.awards.model.Prose;
import banyan.awards.model.Ranking;
import banyan.awards.model.Review;
import banyan.awards.model.Score;
import banyan.awards.model.Terms;
import banyan.awards.model.Weighing;
import banyan.awards.store.Places;
import banyan.awards.store.Reviews;
import banyan.awards.store.Works;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Closes an evaluation: weighs the votes, gives places with their reasons, pays, and tells. All of it in one transaction. */
final class Settling {

    private final Works works;
    private final Reviews reviews;
    private final Places places;
    private final Groups groups;
    private final Weighed weighed;
    private final Paying paying;
    private final Announcements announcements;
    private final Socket<Rounds> rounds;
    private final Clock clock;

    Settling(PluginContext core) {
        this.works = new Works(core.data());
        this.reviews = new Reviews(core.data());
        this.places = new Places(core.data());
        this.groups = core.groups();
        this.weighed = new Weighed(core);
        this.paying = new Paying(core);
        this.announcements = new Announcements(core);
        this.rounds = core.socket(Rounds.class);
        this.clock = core.clock();
    }

    /** The caller holds the evaluation. Settled once: whoever comes second changes nothing. */
    void settle(Evaluation evaluation, Group group) {
        if (evaluation.isOver()) {
            return;
        }
        Instant now = clock.instant();
        List<Candidate> candidates = new ArrayList<>(own(evaluation, group, now));
        candidates.addAll(ofRound(evaluation, group));
        evaluation.settle(now);
        List<Place> placed = rank(evaluation, candidates, members(group), now);
        placed.forEach(places::add);
        paying.pay(evaluation, placed, group);
        places.flush();
        tell(evaluation, placed, group, now);
    }

    private Set<PersonRef> members(Group group) {
        return new HashSet<>(groups.members(group.ref()));
    }

    /** What was judged here, with the votes as they weigh now. */
    List<Candidate> own(Evaluation evaluation, Group group, Instant now) {
        Map<EntryId, List<Review>> byWork = new HashMap<>();
        reviews.of(evaluation.id()).forEach(review -> byWork.computeIfAbsent(review.entry(), k -> new ArrayList<>())
                .add(review));
        Weighing scales =
                byWork.isEmpty() ? new Weighing(new Weighing.History(), Set.of()) : weighed.scales(group, now);
        byWork.values().forEach(ofWork -> weighed.weigh(ofWork, scales, group));
        int least = evaluation.terms().leastVotersAmong(group.size());
        return works.of(evaluation.id()).stream()
                .map(entry -> candidate(entry, byWork.getOrDefault(entry.id(), List.of()), least, group))
                .toList();
    }

    private static Candidate candidate(Entry entry, List<Review> all, int least, Group group) {
        Score score = Score.of(all.stream()
                .filter(review -> review.state() == Review.State.DONE)
                .map(review -> new Score.Weighed(review.score(), review.doubt().weight()))
                .toList());
        String address = entry.isWork() ? Announcements.home(group) + "/works/" + entry.id() : entry.evidence();
        return new Candidate(
                entry.id().subject(),
                entry.author(),
                entry.line(),
                entry.kind(),
                entry.title(),
                address,
                score,
                score.isEnough(least),
                false);
    }

    /** What the members judged in the round: their score stands as it is. */
    private List<Candidate> ofRound(Evaluation evaluation, Group group) {
        return evaluation
                .week()
                .flatMap(week -> rounds.in(group.ref()).map(provider -> provider.results(group.ref(), week)))
                .orElse(List.of())
                .stream()
                .map(judged -> new Candidate(
                        Prose.cut(judged.subject(), 80),
                        judged.author(),
                        Line.SHARERS,
                        Prose.cut(judged.kind(), 60),
                        Prose.cut(judged.title(), 160),
                        Prose.cut(judged.address(), 300),
                        new Score(judged.raters(), 0, 0, judged.score().orElse(0), ""),
                        judged.score().isPresent(),
                        true))
                .toList();
    }

    private List<Place> rank(Evaluation evaluation, List<Candidate> all, Set<PersonRef> members, Instant now) {
        Terms terms = evaluation.terms();
        Map<String, Candidate> bySubject = new LinkedHashMap<>();
        all.forEach(candidate -> bySubject.put(candidate.line() + candidate.subject(), candidate));
        List<Place> placed = new ArrayList<>();
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        for (Line line : Line.values()) {
            List<Ranking.Judged> judged = bySubject.values().stream()
                    .filter(candidate -> candidate.line() == line)
                    .map(candidate -> candidate.judged(!members.contains(candidate.author())))
                    .toList();
            for (Ranking.Placed one : Ranking.of(judged, terms.places(), terms.leastScore())) {
                Candidate work = bySubject.get(line + one.work().subject());
                if (work != null) {
                    placed.add(new Place(places.newId(), evaluation, line, work, one.place(), one.outcome(), at));
                }
            }
        }
        return placed;
    }

    /** Places anew after an appeal: the votes of the round are as they were. */
    List<Place> again(Evaluation evaluation, Group group, List<Place> before) {
        Instant now = clock.instant();
        List<Candidate> candidates = new ArrayList<>(own(evaluation, group, now));
        before.stream()
                .filter(Place::isElsewhere)
                .map(place -> new Candidate(
                        place.subject(),
                        place.person(),
                        place.line(),
                        place.kind(),
                        place.title(),
                        place.address(),
                        place.score(),
                        place.outcome() != banyan.awards.model.Outcome.TOO_FEW_VOTERS,
                        true))
                .forEach(candidates::add);
        Set<PersonRef> members = members(group);
        // Who was a member at the close keeps the place.
        before.stream()
                .filter(place -> place.outcome() != banyan.awards.model.Outcome.AUTHOR_LEFT)
                .forEach(place -> members.add(place.person()));
        Instant at = evaluation.settledAt().orElse(now);
        return rank(evaluation, candidates, members, at);
    }

    private void tell(Evaluation evaluation, List<Place> placed, Group group, Instant now) {
        Set<PersonRef> authors = new LinkedHashSet<>();
        placed.stream()
                .filter(place -> !place.isAwarded() && place.kind().equals(Entry.WORK))
                .forEach(place -> authors.add(place.person()));
        for (Place place : placed) {
            if (place.isAwarded()) {
                announcements.won(place, evaluation, group);
                announcements.contributed(place, evaluation, group, now);
                authors.remove(place.person());
            }
        }
        authors.retainAll(members(group));
        announcements.judged(authors, evaluation, group);
        evaluation.week().ifPresent(week -> new Statement(announcements).of(evaluation, placed, week, group));
    }
}
