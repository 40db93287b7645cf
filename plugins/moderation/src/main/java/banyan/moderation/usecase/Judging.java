package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.socket.Phase;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.moderation.ModerationSettings;
import banyan.moderation.model.How;
import banyan.moderation.model.Kpi;
import banyan.moderation.model.Outcome;
import banyan.moderation.model.Shift;
import banyan.moderation.model.Worth;
import banyan.moderation.store.SettlementStore;
import java.util.Optional;

/** Says what a week on duty was worth, from the figures of its round and nothing else. */
final class Judging {

    private static final int LATE_WEEKS = 8;
    private static final int WHOLE = 1_000;

    private final Socket<Rounds> rounds;
    private final Purse purse;
    private final SettlementStore settlements;
    private final Settings<ModerationSettings> settings;
    private final People people;

    Judging(PluginContext core) {
        this.rounds = core.socket(Rounds.class);
        this.purse = new Purse(core);
        this.settlements = new SettlementStore(core.data());
        this.settings = core.settings(ModerationSettings.class);
        this.people = core.people();
    }

    /** The KPI of a week as it stands; all zero where no module counts. */
    Kpi kpi(GroupRef group, Week week) {
        ModerationSettings set = settings.in(group);
        int target = Kpi.target(set.targetOfPeople(), settlements.answerersBefore(group, week, LATE_WEEKS));
        return rounds.in(group)
                .map(one -> one.figures(group, week))
                .map(figures -> new Kpi(
                        Math.max(0, figures.answerers()),
                        target,
                        Math.max(0, Math.min(WHOLE, figures.meanScore())),
                        set.weightOfPeople()))
                .orElseGet(() -> new Kpi(0, target, 0, set.weightOfPeople()));
    }

    Worth worth(GroupRef group, Week week, Optional<Shift> shift, Optional<Phase> phase) {
        ModerationSettings set = settings.in(group);
        Kpi kpi = kpi(group, week);
        Money full = purse.fullPay(group, week).orElseGet(() -> Money.zero(Unit.POINTS));
        boolean skipped = phase.filter(Phase.SKIPPED::equals).isPresent();
        int share = skipped ? set.skippedShare() : kpi.share(set.fullFrom(), set.leastShare());
        Optional<PersonRef> person = shift.map(Shift::person);
        Outcome outcome =
                shift.map(one -> outcome(group, one, phase, full, kpi, share)).orElse(Outcome.NOBODY_ON_DUTY);
        boolean worthless =
                outcome == Outcome.NOBODY_ON_DUTY || outcome == Outcome.NO_ROUND || outcome == Outcome.OPERATOR;
        return new Worth(person, outcome, kpi, worthless ? 0 : share, full);
    }

    private Outcome outcome(GroupRef group, Shift shift, Optional<Phase> phase, Money full, Kpi kpi, int share) {
        if (shift.how() == How.OPERATOR && !settings.in(group).operatorIsPaid()) {
            return Outcome.OPERATOR;
        }
        if (phase.isEmpty()) {
            return Outcome.NO_ROUND;
        }
        if (purse.fullPay(group, shift.week()).isEmpty()) {
            return Outcome.NO_FUNDS;
        }
        if (!full.isPositive()) {
            return Outcome.NO_DUES;
        }
        if (!people.isMember(group, shift.person())) {
            return Outcome.LEFT;
        }
        if (phase.get() == Phase.SKIPPED) {
            return purse.holds(group, Worth.part(full, share)) ? Outcome.SKIPPED_ROUND : Outcome.BOOKS_REFUSED;
        }
        if (kpi.answerers() == 0) {
            return Outcome.NOBODY_ANSWERED;
        }
        return !purse.holds(group, Worth.part(full, share))
                ? Outcome.BOOKS_REFUSED
                : share == WHOLE ? Outcome.FULL : Outcome.PART;
    }
}
