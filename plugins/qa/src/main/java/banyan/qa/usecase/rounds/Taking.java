package banyan.qa.usecase.rounds;

import banyan.api.group.Group;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.qa.model.Question;
import banyan.qa.model.rounds.RoundEntry;
import banyan.qa.store.rounds.EntryStore;
import banyan.qa.store.rounds.RoundStore;
import java.time.Instant;

/** Puts a question that is asked into the round that still takes it. Where rounds are off, questions are free. */
public final class Taking {

    private final RoundStore rounds;
    private final EntryStore entries;
    private final WeekBook weeks;
    private final Socket<Rounds> on;

    public Taking(PluginContext core) {
        this.rounds = new RoundStore(core.data());
        this.entries = new EntryStore(core.data());
        this.weeks = new WeekBook(core);
        this.on = core.socket(Rounds.class);
    }

    public void take(Question question, Group group, Instant now) {
        if (on.in(group.ref()).isPresent()) {
            rounds.hold(group.ref());
            entries.add(new RoundEntry(
                    question.id(), group.ref(), weeks.taking(group, now).week(), now));
        }
    }
}
