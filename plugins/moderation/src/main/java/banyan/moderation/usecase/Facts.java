package banyan.moderation.usecase;

import banyan.api.data.Data;
import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Contribution;
import banyan.api.socket.DigestPublished;
import banyan.api.socket.Duties;
import banyan.api.socket.Duty;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.value.Week;
import banyan.moderation.model.ActKind;
import banyan.moderation.model.DutyState;
import banyan.moderation.model.Shift;
import banyan.moderation.store.ActStore;
import banyan.moderation.store.DutyStore;
import banyan.moderation.store.DutyStore.Tick;
import banyan.moderation.store.RosterStore;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** What really happened ticks duties; and it is how others learn who is on duty. */
public final class Facts implements Duties {

    private static final int WORDS = 200;

    private final DutyStore duties;
    private final ActStore acts;
    private final RosterStore roster;
    private final Paying paying;
    private final Groups groups;
    private final Data data;
    private final Clock clock;

    public Facts(PluginContext core, Paying paying) {
        this.duties = new DutyStore(core.data());
        this.acts = new ActStore(core.data());
        this.roster = new RosterStore(core.data());
        this.paying = paying;
        this.groups = core.groups();
        this.data = core.data();
        this.clock = core.clock();
    }

    @Override
    public Optional<PersonRef> onDuty(GroupRef group, Week week) {
        return roster.find(group, week).map(Shift::person);
    }

    @Override
    public void done(GroupRef group, Week week, Duty duty, String evidence) {
        Tick fact = new Tick(duty, DutyState.DONE, true, onDuty(group, week), "", cut(evidence, 300), clock.instant());
        if (!duties.tick(group, week, fact)) {
            duties.overrule(group, week, fact);
        }
    }

    /** The questions stand: needs were collected. The discussion is over: the round was run. */
    public void roundMoved(RoundMoved event) {
        Group group = groups.get(event.group());
        String page = "/g/" + group.handle() + "/qa/rounds/" + event.week();
        if (event.to() == Phase.PREPARE) {
            done(event.group(), event.week(), Duty.COLLECT_NEEDS, page);
        } else if (event.to() == Phase.EVALUATE) {
            done(event.group(), event.week(), Duty.RUN_ROUND, page);
        } else if (event.to() == Phase.DIGESTED) {
            done(event.group(), event.week(), Duty.DIGEST, page);
        } else if (event.to() == Phase.CLOSED || event.to() == Phase.SKIPPED) {
            paying.roundEnded(event.group(), event.week(), event.to());
        }
    }

    public void digestPublished(DigestPublished event) {
        done(event.group(), event.week(), Duty.DIGEST, event.address());
    }

    /**
     * Counts what is posted, keeps questions as needs to be sorted, and keeps what modules say about moderation: a kind that
     * ends with {@code .removed}, {@code .hidden} or {@code .moved}, stated with the moderator as its person.
     */
    public void contributed(Contribution event) {
        if (event.kind().startsWith("moderation.")) {
            return;
        }
        Week week = Week.at(event.at(), groups.get(event.group()).zone());
        Optional<ActKind> act = act(event.kind());
        if (act.isPresent()) {
            acts.add(
                    event.group(),
                    new ActStore.Act(
                            acts.newId(),
                            week,
                            event.person(),
                            Optional.empty(),
                            act.get(),
                            cut(event.evidence(), 300),
                            "",
                            event.kind(),
                            event.at()));
            return;
        }
        acts.posted(event.group(), week, event.person());
        if (event.kind().equals("qa.question")) {
            need(event, week);
        }
    }

    private void need(Contribution event, Week week) {
        String topics = event.topics().stream()
                .sorted()
                .reduce((one, two) -> one + " · " + two)
                .orElse("");
        duties.need(
                data.newId(),
                event.group(),
                week,
                cut(topics.isEmpty() ? event.kind() : topics, WORDS),
                cut(event.evidence(), 300),
                event.person(),
                event.at());
    }

    private static Optional<ActKind> act(String kind) {
        String verb = kind.substring(kind.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return switch (verb) {
            case "REMOVED", "HIDDEN", "MOVED" -> Optional.of(ActKind.valueOf(verb));
            default -> Optional.empty();
        };
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }
}
