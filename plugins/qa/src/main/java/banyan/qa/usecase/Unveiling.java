package banyan.qa.usecase;

import banyan.api.group.Group;
import banyan.api.group.Groups;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.qa.store.rounds.EntryStore;

/** Once a round opens, its answers can be found: in the same transaction. */
public final class Unveiling {

    private final EntryStore entries;
    private final Findable findable;
    private final Groups groups;

    public Unveiling(PluginContext core) {
        this.entries = new EntryStore(core.data());
        this.findable = new Findable(core);
        this.groups = core.groups();
    }

    public void moved(RoundMoved round) {
        if (round.to() == Phase.OPEN) {
            Group group = groups.get(round.group());
            entries.questions(round.group(), round.week())
                    .forEach(question -> findable.putWithAnswers(question, group));
        }
    }
}
