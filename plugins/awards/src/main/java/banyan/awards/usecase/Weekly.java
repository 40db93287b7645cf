package banyan.awards.usecase;

import banyan.api.event.MemberJoined;
import banyan.api.event.MemberLeft;
import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.socket.Contribution;
import banyan.api.socket.RoundMoved;
import banyan.api.socket.Rounds;
import banyan.api.socket.Rounds.Round;
import banyan.api.socket.Socket;
import banyan.api.usecase.Done;
import banyan.api.value.Week;
import banyan.awards.AwardsSettings;
import banyan.awards.model.Appeal;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Review;
import banyan.awards.model.Rules;
import banyan.awards.model.Rules.JudgingIsOver;
import banyan.awards.model.Rules.NoAppealIsOpen;
import banyan.awards.model.Rules.PaymentIsOpen;
import banyan.awards.model.Rules.RoundSettlesItsWeek;
import banyan.awards.model.Rules.WeekIsNear;
import banyan.awards.model.Rules.WeekIsNotSettled;
import banyan.awards.model.Rules.WeekIsOver;
import banyan.awards.model.State;
import banyan.awards.store.Appeals;
import banyan.awards.store.Crew;
import banyan.awards.store.Evaluations;
import banyan.awards.store.Facts;
import banyan.awards.store.Places;
import banyan.awards.store.Reviews;
import banyan.awards.store.Works;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Moves weeks and contests on: with the rounds where there are rounds, by the clock where there are none. */
public final class Weekly {

    /** A portal that stood still for longer starts anew instead of settling years of empty weeks. */
    private static final int CATCH_UP = 53;

    private final Evaluations evaluations;
    private final Works works;
    private final Facts facts;
    private final Reviews reviews;
    private final Appeals appeals;
    private final Places places;
    private final Crew crew;
    private final Groups groups;
    private final Opening opening;
    private final Judging judging;
    private final Settling settling;
    private final Paying paying;
    private final Announcements announcements;
    private final Settings<AwardsSettings> settings;
    private final Socket<Rounds> rounds;
    private final Clock clock;

    public Weekly(PluginContext core) {
        this.evaluations = new Evaluations(core.data());
        this.works = new Works(core.data());
        this.facts = new Facts(core.data());
        this.reviews = new Reviews(core.data());
        this.appeals = new Appeals(core.data());
        this.places = new Places(core.data());
        this.crew = new Crew(core.data());
        this.groups = core.groups();
        this.opening = new Opening(core);
        this.judging = new Judging(core);
        this.settling = new Settling(core);
        this.paying = new Paying(core);
        this.announcements = new Announcements(core);
        this.settings = core.settings(AwardsSettings.class);
        this.rounds = core.socket(Rounds.class);
        this.clock = core.clock();
    }

    /** In the transaction of what was done, so that no contribution is missing from its week. */
    public void contributed(Contribution fact) {
        if (!fact.kind().startsWith("awards.")) {
            facts.keep(fact);
        }
    }

    public void joined(MemberJoined event) {
        if (settings.in(event.group()).newcomerDays() > 0) {
            crew.joined(event.group(), event.person(), clock.instant());
        }
    }

    /** What the person was asked to judge goes to somebody else; what they said before they left counts. */
    public void left(MemberLeft event) {
        Group group = groups.get(event.group());
        Instant now = clock.instant();
        crew.left(event.group(), event.person());
        for (Review review : reviews.open(event.group(), event.person())) {
            review.decline();
            judging.instead(review, evaluations.get(review.evaluation(), event.group()), group, now);
        }
    }

    /** The week goes with its round: both move in one transaction, or neither. */
    public void moved(RoundMoved event) {
        Group group = groups.get(event.group());
        switch (event.to()) {
            case EVALUATE -> judge(opening.of(group, event.week()), group, event.week());
            case CLOSED -> settling.settle(opening.of(group, event.week()), group);
            case SKIPPED -> skip(opening.of(group, event.week()), group, event.week());
            default -> {
                // Nothing is judged in the other phases.
            }
        }
    }

    private void judge(Evaluation weekly, Group group, Week week) {
        if (weekly.state() == State.COLLECT) {
            Instant now = clock.instant();
            Instant until = rounds.in(group.ref())
                    .flatMap(provider -> provider.of(group.ref(), week))
                    .flatMap(Round::until)
                    .orElse(now.plus(opening.judging(group)));
            judging.begin(weekly, group, now, until, now);
        }
    }

    /** Works and facts of a skipped week are judged with the next one; its budget rolls over. */
    private void skip(Evaluation weekly, Group group, Week week) {
        if (weekly.isOver()) {
            return;
        }
        if (works.count(weekly.id()) > 0) {
            works.move(weekly, opening.of(group, week.next()));
        }
        weekly.skip(clock.instant());
        announcements.settled(week, group, "awards.statement.skipped");
    }

    /** The groups in which the clock has something to do. */
    public Collection<GroupRef> due() {
        Instant now = clock.instant();
        Set<GroupRef> due = new LinkedHashSet<>(evaluations.groupsDue(now));
        Map<GroupRef, Optional<Week>> latest = evaluations.latest();
        for (Group group : groups.whereOn(Rules.MODULE)) {
            Week last = Week.at(now, group.zone()).previous();
            boolean open = Optional.ofNullable(latest.get(group.ref()))
                    .filter(week -> week.filter(known -> !known.isBefore(last)).isEmpty())
                    .isPresent();
            if (open && rounds.in(group.ref()).isEmpty()) {
                due.add(group.ref());
            }
        }
        return due;
    }

    /** The weeks that are over and have no evaluation yet, the oldest first. */
    private Set<Week> missing(Group group, Instant now) {
        Week last = Week.at(now, group.zone()).previous();
        Week from = evaluations.latest(group.ref()).map(Week::next).orElse(last);
        Set<Week> weeks = new LinkedHashSet<>();
        Week first = from.isBefore(last.plus(-CATCH_UP)) ? last.plus(-CATCH_UP) : from;
        for (Week week = first; !last.isBefore(week); week = week.next()) {
            weeks.add(week);
        }
        return weeks;
    }

    /** What is due in one group, each step once, on whichever node. */
    public void tick(Group group) {
        Instant now = clock.instant();
        boolean byRounds = rounds.in(group.ref()).isPresent();
        if (!byRounds) {
            missing(group, now).forEach(week -> opening.of(group, week));
        }
        for (Evaluation found : evaluations.due(group.ref(), now)) {
            if (!found.isWeek() || !byRounds) {
                step(evaluations.getToChange(found.id(), group.ref()), group, now);
            }
        }
        for (Review review : reviews.overdue(group.ref(), now)) {
            review.lapse();
            judging.instead(review, evaluations.get(review.evaluation(), group.ref()), group, now);
        }
        for (Appeal late : appeals.late(group.ref(), now)) {
            // The appeal before its evaluation, as those who decide: otherwise each could wait for the other.
            Appeal appeal = appeals.getToChange(late.id(), group.ref());
            appeal.lapse(now);
            Evaluation about = evaluations.getToChange(appeal.evaluation(), group.ref());
            announcements.decided(appeal.by(), "lapsed", about, group);
            payHeld(about, group);
        }
    }

    private void step(Evaluation evaluation, Group group, Instant now) {
        if (evaluation.state() == State.COLLECT && !evaluation.collectUntil().isAfter(now)) {
            Instant until = evaluation.judgeUntil().isAfter(now) && !evaluation.isWeek()
                    ? evaluation.judgeUntil()
                    : now.plus(opening.judging(group));
            judging.begin(evaluation, group, now, until, evaluation.collectUntil());
            if (works.count(evaluation.id()) == 0) {
                settling.settle(evaluation, group);
            }
        } else if (evaluation.state() == State.JUDGE && !evaluation.judgeUntil().isAfter(now)) {
            settling.settle(evaluation, group);
        }
    }

    /** Pays what was held, once no appeal is open any more. */
    void payHeld(Evaluation evaluation, Group group) {
        if (evaluation.payment() == banyan.awards.model.Payment.HELD && appeals.open(evaluation.id()) == 0) {
            paying.pay(evaluation, places.of(evaluation.id()), group);
            places.flush();
        }
    }

    /** Settles a week that the clock has not settled: the module was off, or the rounds went away. */
    public Done settle(SettleWeek c, Viewer by) {
        Group group = by.here();
        Instant now = clock.instant();
        Week running = Week.at(now, group.zone());
        Rules.check(new WeekIsNear(c.week(), running), new WeekIsOver(c.week(), running));
        Optional<Round> round = rounds.in(group.ref()).flatMap(provider -> provider.of(group.ref(), c.week()));
        Rules.check(
                new RoundSettlesItsWeek(round.filter(one -> one.phase().compareTo(banyan.api.socket.Phase.CLOSED) < 0)
                        .isPresent()));
        Evaluation weekly = opening.of(group, c.week());
        Rules.check(
                new WeekIsNotSettled(c.week(), weekly.isOver()),
                new JudgingIsOver(
                        weekly.state() != State.JUDGE || !weekly.judgeUntil().isAfter(now)));
        settling.settle(weekly, group);
        return Done.DONE;
    }

    /** Tries to pay once more what the books refused. */
    public Done pay(PayWeek c, Viewer by) {
        Evaluation weekly = evaluations
                .find(by.groupRef(), c.week())
                .map(found -> evaluations.getToChange(found.id(), by.groupRef()))
                .orElseThrow(() -> banyan.api.usecase.Refusal.notFound(Rules.MODULE, "week", c.week()));
        Rules.check(new PaymentIsOpen(weekly.payment()), new NoAppealIsOpen(appeals.open(weekly.id())));
        paying.pay(weekly, places.of(weekly.id()), by.here());
        places.flush();
        if (!weekly.refusal().isEmpty()) {
            throw banyan.api.usecase.Refusal.rule(Rules.MODULE, "BooksRefused", weekly.refusal());
        }
        return Done.DONE;
    }
}
