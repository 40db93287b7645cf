package banyan.qa.usecase.rounds;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.store.rounds.EntryStore;
import banyan.qa.store.rounds.RoundStore;
import banyan.qa.usecase.Unveiling;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Ends what runs where rounds were switched off. Answers that were hidden are readable from the switch on, because a veil that
 * nobody lifts would hide them for ever; within a minute the round is ended without a result, its history says so, and search
 * finds the answers. Switched on again, the group begins with a new round.
 */
public final class Stopping {

    private final RoundStore rounds;
    private final EntryStore entries;
    private final Steps steps;
    private final Unveiling unveiling;
    private final Groups groups;
    private final Socket<Rounds> on;
    private final Clock clock;

    public Stopping(PluginContext core) {
        this.rounds = new RoundStore(core.data());
        this.entries = new EntryStore(core.data());
        this.steps = new Steps(core);
        this.unveiling = new Unveiling(core);
        this.groups = core.groups();
        this.on = core.socket(Rounds.class);
        this.clock = core.clock();
    }

    /** Where a round runs and rounds are off. */
    public Collection<GroupRef> due() {
        Set<GroupRef> due = new HashSet<>(rounds.groupsRunning());
        if (!due.isEmpty()) {
            groups.whereOn(RoundRules.MODULE).stream()
                    .map(Group::ref)
                    .filter(group -> on.in(group).isPresent())
                    .forEach(due::remove);
        }
        return due;
    }

    public void stop(Group group) {
        rounds.hold(group.ref());
        if (on.in(group.ref()).isPresent()) {
            return; // switched on again meanwhile
        }
        Instant now = clock.instant();
        for (Round round : rounds.running(group.ref())) {
            boolean hidden = round.hidesAnswers();
            entries.entries(group.ref(), round.week()).stream()
                    .filter(entry -> !entry.isOpened())
                    .forEach(entry -> entry.open(now));
            steps.off(round, now);
            if (hidden) {
                unveiling.show(group.ref(), round.week(), now);
            }
        }
    }
}
