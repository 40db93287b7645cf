package banyan.moderation.usecase;

import banyan.api.event.Events;
import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.socket.Contribution;
import banyan.api.socket.Phase;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.api.usecase.Done;
import banyan.api.value.Week;
import banyan.moderation.ModerationSettings;
import banyan.moderation.model.Decision;
import banyan.moderation.model.DutyRules.AnotherDecides;
import banyan.moderation.model.DutyRules.BooksAreOpen;
import banyan.moderation.model.DutyRules.DecisionIsNamed;
import banyan.moderation.model.DutyRules.PayIsHeld;
import banyan.moderation.model.DutyRules.PayIsUndecided;
import banyan.moderation.model.DutyRules.RoundIsOver;
import banyan.moderation.model.DutyRules.WeekIsOver;
import banyan.moderation.model.DutyRules.WeekSettledOnce;
import banyan.moderation.model.DutyRules.WeekWasYours;
import banyan.moderation.model.DutyState;
import banyan.moderation.model.Prose;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Rules.TextSaysSomething;
import banyan.moderation.model.Rules.WeekIsNear;
import banyan.moderation.model.Settlement;
import banyan.moderation.model.Shift;
import banyan.moderation.model.Worth;
import banyan.moderation.store.DutyStore;
import banyan.moderation.store.RosterStore;
import banyan.moderation.store.SettlementStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Settles weeks: once for a group and week, in the transaction of the round, and pays at most once. */
public final class Paying {

    private static final Duration GRACE = Duration.ofDays(1);
    private static final int AT_ONCE = 20;
    private static final int IN_SIGHT = 520;

    private final SettlementStore settlements;
    private final RosterStore roster;
    private final DutyStore duties;
    private final Judging judging;
    private final Purse purse;
    private final Statements statements;
    private final Socket<Rounds> rounds;
    private final Groups groups;
    private final Events events;
    private final Settings<ModerationSettings> settings;
    private final Roster desk;

    public Paying(PluginContext core) {
        this.settlements = new SettlementStore(core.data());
        this.roster = new RosterStore(core.data());
        this.duties = new DutyStore(core.data());
        this.judging = new Judging(core);
        this.purse = new Purse(core);
        this.statements = new Statements(core);
        this.rounds = core.socket(Rounds.class);
        this.groups = core.groups();
        this.events = core.events();
        this.settings = core.settings(ModerationSettings.class);
        this.desk = new Roster(core);
    }

    /** A round closed or was skipped: the week on duty is settled together with it or not at all. */
    void roundEnded(GroupRef ref, Week week, Phase how) {
        Group group = groups.get(ref);
        roster.hold(ref);
        if (settlements.find(ref, week).isEmpty()) {
            settle(desk.now(group), week, Optional.of(how));
        }
    }

    public SettlementView settle(SettleWeek c, Viewer by) {
        GroupRef group = by.groupRef();
        roster.hold(group);
        Moment at = desk.now(by.here());
        Rules.check(new WeekIsNear(c.week(), at.current(), IN_SIGHT));
        Rules.check(new WeekIsOver(c.week(), at.isOver(c.week())));
        Rules.check(
                new WeekSettledOnce(c.week(), settlements.find(group, c.week()).isPresent()));
        Optional<Phase> phase = phase(group, c.week());
        Rules.check(new RoundIsOver(c.week(), phase.filter(Paying::isRunning).isPresent()));
        return statements.view(settle(at, c.week(), phase), by);
    }

    private Optional<Phase> phase(GroupRef group, Week week) {
        return rounds.in(group).flatMap(one -> one.of(group, week)).map(Rounds.Round::phase);
    }

    private static boolean isRunning(Phase phase) {
        return phase.compareTo(Phase.CLOSED) < 0;
    }

    private Settlement settle(Moment at, Week week, Optional<Phase> phase) {
        GroupRef group = at.group().ref();
        Optional<Shift> shift = roster.find(group, week);
        Worth worth = judging.worth(group, week, shift, phase);
        int done = (int) duties.ticks(group, week).values().stream()
                .filter(tick -> tick.state() == DutyState.DONE)
                .count();
        Settlement settlement = new Settlement(group, week, worth, done, at.now());
        pay(at, settlement);
        settlements.add(settlement);
        statements.announce(at.group(), settlement);
        worth.person().ifPresent(person -> served(at.group(), week, person, at.now()));
        return settlement;
    }

    /** In full at once; a part waits for an appeal; what the clock cannot decide waits for a person. */
    private void pay(Moment at, Settlement settlement) {
        int days = settings.in(at.group().ref()).appealDays();
        switch (settlement.outcome()) {
            case FULL, SKIPPED_ROUND -> purse.payNow(at.group(), settlement, settlement.due());
            case PART -> {
                if (days == 0) {
                    purse.payNow(at.group(), settlement, settlement.due());
                } else {
                    settlement.hold(Optional.of(at.now().plus(Duration.ofDays(days))));
                }
            }
            case NOBODY_ANSWERED -> {
                if (days == 0) {
                    settlement.nothing();
                } else {
                    settlement.hold(Optional.of(at.now().plus(Duration.ofDays(days))));
                }
            }
            case LEFT, BOOKS_REFUSED -> settlement.hold(Optional.empty());
            default -> settlement.nothing();
        }
    }

    private void served(Group group, Week week, PersonRef person, Instant at) {
        events.fire(new Contribution(group.ref(), person, "moderation.week", Set.of(), Telling.week(group, week), at));
    }

    public Done appeal(AppealPay c, Viewer by) {
        Settlement settlement = settlements.getToChange(by.groupRef(), c.week());
        String words = Prose.of(c.words());
        Rules.check(new WeekWasYours(settlement, by.self()), new PayIsHeld(settlement), new TextSaysSomething(words));
        settlement.appeal(words, desk.now(by.here()).now());
        statements.appealed(by.here(), settlement, by.name());
        return Done.DONE;
    }

    public SettlementView decide(DecidePay c, Viewer by) {
        GroupRef group = by.groupRef();
        roster.hold(group);
        Settlement settlement = settlements.getToChange(group, c.week());
        String why = Prose.of(c.reason());
        Rules.check(
                new PayIsUndecided(settlement), new AnotherDecides(settlement, by.self()), new TextSaysSomething(why));
        Rules.check(
                new DecisionIsNamed(c.decision()),
                new BooksAreOpen(c.decision() == Decision.NONE || purse.isThere(group)));
        settlement.decide(c.decision(), by.person(), why, desk.now(by.here()).now());
        purse.pay(by.here(), settlement, settlement.amountOf(c.decision()));
        statements.decided(by.here(), settlement);
        return statements.view(settlement, by);
    }

    /** Pays what waited long enough for an appeal, and settles weeks that no round settled. */
    void look(Moment at) {
        GroupRef group = at.group().ref();
        for (Week week : settlements.ripe(group, at.now())) {
            Settlement settlement = settlements.getToChange(group, week);
            settlement.decide(Decision.PART, Optional.empty(), "no appeal", at.now());
            purse.payNow(at.group(), settlement, settlement.due());
            statements.decided(at.group(), settlement);
        }
        for (Week week : settlements.unsettled(group, at.now().minus(GRACE), AT_ONCE)) {
            Optional<Phase> phase = phase(group, week);
            if (phase.filter(Paying::isRunning).isEmpty()) {
                settle(at, week, phase);
            }
        }
    }
}
