package banyan.awards.usecase;

import banyan.api.group.Group;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.usecase.Done;
import banyan.api.value.Money;
import banyan.awards.AwardsSettings;
import banyan.awards.model.Appeal;
import banyan.awards.model.AppealId;
import banyan.awards.model.Doubt;
import banyan.awards.model.Entry;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Payment;
import banyan.awards.model.Place;
import banyan.awards.model.Prose;
import banyan.awards.model.Review;
import banyan.awards.model.Rules;
import banyan.awards.model.Rules.AppealIsInTime;
import banyan.awards.model.Rules.AppealIsOpen;
import banyan.awards.model.Rules.AuthorOrVoterAppeals;
import banyan.awards.model.Rules.DeciderIsNotConcerned;
import banyan.awards.model.Rules.OneAppealAWork;
import banyan.awards.model.Rules.OnlyMembersTakePart;
import banyan.awards.model.Rules.WorkSaysSomething;
import banyan.awards.model.State;
import banyan.awards.store.Appeals;
import banyan.awards.store.Crew;
import banyan.awards.store.Evaluations;
import banyan.awards.store.Places;
import banyan.awards.store.Reviews;
import banyan.awards.store.Works;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Appeals against the weight of votes. Before the payment they hold it; after it, who should have got more is paid with the next
 * week, and whoever keeps the books is told what to reverse.
 */
public final class Appealing {

    private final Evaluations evaluations;
    private final Works works;
    private final Reviews reviews;
    private final Appeals appeals;
    private final Places places;
    private final Crew crew;
    private final People people;
    private final Settling settling;
    private final Weekly weekly;
    private final Announcements announcements;
    private final Settings<AwardsSettings> settings;
    private final Clock clock;

    public Appealing(PluginContext core, Weekly weekly) {
        this.evaluations = new Evaluations(core.data());
        this.works = new Works(core.data());
        this.reviews = new Reviews(core.data());
        this.appeals = new Appeals(core.data());
        this.places = new Places(core.data());
        this.crew = new Crew(core.data());
        this.people = core.people();
        this.settling = new Settling(core);
        this.weekly = weekly;
        this.announcements = new Announcements(core);
        this.settings = core.settings(AwardsSettings.class);
        this.clock = core.clock();
    }

    public AppealId file(FileAppeal c, Viewer by) {
        Entry work = works.get(c.work(), by.groupRef());
        Evaluation evaluation = evaluations.getToChange(work.evaluation(), by.groupRef());
        Instant now = clock.instant();
        int days = settings.in(by.groupRef()).appealDays();
        Rules.check(
                new OnlyMembersTakePart(people.isMember(by.groupRef(), by.self())),
                new AuthorOrVoterAppeals(concerned(work, evaluation, by.self())),
                new AppealIsInTime(inTime(evaluation, days, now), days),
                new OneAppealAWork(appeals.isThere(work.id(), by.self())),
                new WorkSaysSomething(c.text(), c.text()));
        Appeal appeal = new Appeal(
                appeals.newId(), by.groupRef(), work, by.self(), c.text(), now, now.plus(Duration.ofDays(days)));
        appeals.add(appeal);
        announcements.appealed(evaluation, by.here());
        return appeal.id();
    }

    /** The author, once the results are shown; a voter, as soon as the vote counts less. */
    private boolean concerned(Entry work, Evaluation evaluation, PersonRef person) {
        if (work.isBy(person)) {
            return evaluation.state() == State.SETTLED;
        }
        return reviews.find(work.id(), person)
                .filter(review -> review.doubt() != Doubt.NONE)
                .isPresent();
    }

    private static boolean inTime(Evaluation evaluation, int days, Instant now) {
        return evaluation.state() == State.JUDGE
                || evaluation.state() == State.SETTLED
                        && evaluation
                                .settledAt()
                                .filter(at -> now.isBefore(at.plus(Duration.ofDays(days))))
                                .isPresent();
    }

    public Done decide(DecideAppeal c, Viewer by) {
        Appeal appeal = appeals.getToChange(c.appeal(), by.groupRef());
        Evaluation evaluation = evaluations.getToChange(appeal.evaluation(), by.groupRef());
        Entry work = works.get(appeal.entry(), by.groupRef());
        List<Review> ofWork = reviews.of(work.id());
        boolean concerned = by.is(appeal.by())
                || by.is(work.author())
                || ofWork.stream().anyMatch(review -> by.is(review.reviewer()) && review.state() == Review.State.DONE);
        Rules.check(
                new AppealIsOpen(appeal),
                new DeciderIsNotConcerned(concerned),
                new WorkSaysSomething(Prose.text(c.why()), c.why()));
        Instant now = clock.instant();
        appeal.decide(c.uphold(), by.self(), c.why(), now);
        if (c.uphold()) {
            ofWork.stream()
                    .filter(review -> work.isBy(appeal.by()) || review.isOf(appeal.by()))
                    .forEach(Review::clear);
            reviews.flush();
            if (evaluation.state() == State.SETTLED) {
                correct(evaluation, by.here());
            }
        }
        announcements.decided(appeal.by(), c.uphold() ? "upheld" : "rejected", evaluation, by.here());
        weekly.payHeld(evaluation, by.here());
        return Done.DONE;
    }

    private void correct(Evaluation evaluation, Group group) {
        List<Place> before = places.of(evaluation.id());
        List<Place> after = settling.again(evaluation, group, before);
        Map<String, Place> old = new HashMap<>();
        before.forEach(place -> old.put(place.line() + place.subject(), place));
        for (Place place : after) {
            Place was = old.get(place.line() + place.subject());
            if (was != null && was.place() != place.place()) {
                place.stoodAt(was.place());
                announcements.corrected(
                        place.person(),
                        evaluation,
                        group,
                        "awards.notice.corrected",
                        List.of(Announcements.nameOf(evaluation), place(was), place(place)));
            }
        }
        if (evaluation.payment() == Payment.PAID) {
            makeGood(evaluation, after, old, group);
        } else {
            boolean awarded = after.stream().anyMatch(Place::isAwarded);
            if (awarded && evaluation.payment() == Payment.NOTHING) {
                evaluation.without(evaluation.isWeek() ? Payment.HELD : Payment.WITH_WEEK, "");
            }
        }
        places.removeOf(evaluation.id());
        after.forEach(places::add);
        places.flush();
    }

    private static String place(Place place) {
        return place.place() == 0 ? "—" : String.valueOf(place.place());
    }

    /** Who should have got more is owed the difference; who got too much keeps it until the books reverse it. */
    private void makeGood(Evaluation evaluation, List<Place> after, Map<String, Place> old, Group group) {
        Paying.share(evaluation, after).forEach((place, amounts) -> place.gets(amounts.get(0), amounts.get(1)));
        Money zero = Money.zero(evaluation.pot().orElseThrow().unit());
        for (Place place : after) {
            Place was = old.get(place.line() + place.subject());
            Money paid = was == null ? zero : was.amount().orElse(zero);
            Money due = place.amount().orElse(zero);
            if (due.compareTo(paid) > 0) {
                crew.owe(group.ref(), place.person(), evaluation, due.minus(paid));
            } else if (paid.compareTo(due) > 0) {
                announcements.reverse(
                        evaluation,
                        group,
                        List.of(
                                Announcements.nameOf(evaluation),
                                paid.minus(due).toString(),
                                String.valueOf(evaluation.voucher()),
                                people.card(group.ref(), place.person()).name()));
            }
        }
    }
}
