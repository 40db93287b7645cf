package banyan.qa.usecase.rounds;

import banyan.api.group.Group;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Phase;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.qa.model.Question;
import banyan.qa.model.rounds.RoundEntry;
import banyan.qa.store.rounds.EntryStore;
import banyan.qa.store.rounds.RoundStore;
import java.time.Instant;
import java.util.Optional;

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

    /** Whether its round is discussing or judging it at this moment. */
    public boolean isJudged(Question question) {
        return on.in(question.group()).isPresent()
                && entries.place(question.id())
                        .filter(placed -> placed.round().phase() == Phase.OPEN
                                || placed.round().phase() == Phase.EVALUATE)
                        .isPresent();
    }

    /** Out of a round that has not opened it, and into the one that takes it where it is now. */
    public void takeAlong(Question question, Group to, Instant now) {
        Optional<RoundEntry> entry = entries.find(question.id());
        if (entry.filter(RoundEntry::isOpened).isEmpty()) {
            entry.ifPresent(entries::remove);
            take(question, to, now);
        }
    }

    public void take(Question question, Group group, Instant now) {
        if (on.in(group.ref()).isPresent()) {
            rounds.hold(group.ref());
            entries.add(new RoundEntry(
                    question.id(), group.ref(), weeks.taking(group, now).week(), now));
        }
    }
}
