package banyan.runtime.job;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.usecase.Done;
import banyan.runtime.data.PlayedGroups;
import banyan.runtime.data.Transactions;
import banyan.runtime.plugin.Gates;
import banyan.runtime.plugin.SwitchedOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the work of a job once, each piece in a transaction of its own. The gate of its plugin is entered for each piece, so that
 * a job over many groups holds up no upgrade: what follows is done by the version that runs then.
 */
@ApplicationScoped
public class JobWork {

    private static final Logger LOG = LoggerFactory.getLogger(JobWork.class);

    @Inject
    Jobs jobs;

    @Inject
    Gates gates;

    @Inject
    Transactions transactions;

    @Inject
    SwitchedOn switches;

    @Inject
    Groups groups;

    @Inject
    PlayedGroups played;

    /**
     * Runs the job of this name, if it is there.
     *
     * @throws RuntimeException of its work; of work in groups only once every group had its turn
     */
    public void run(Job found) {
        if (found.work() instanceof Job.Whole) {
            piece(found.key(), Job.Whole.class, work -> {
                work.work().run();
                return Done.DONE;
            });
        } else {
            inGroups(found.key());
        }
    }

    private void inGroups(String key) {
        Collection<GroupRef> due = piece(
                        key, Job.InGroups.class, work -> played.mine(work.due().now()))
                .orElse(List.of());
        RuntimeException last = null;
        for (GroupRef group : due) {
            try {
                piece(key, Job.InGroups.class, work -> visit(work, group));
            } catch (RuntimeException e) {
                LOG.warn(
                        "The job {} failed in the group {}; it is tried again at its next turn", key, group.value(), e);
                last = e;
            }
        }
        if (last != null) {
            throw last;
        }
    }

    private Done visit(Job.InGroups work, GroupRef ref) {
        if (switches.isOn(ref, work.module())) {
            Group group = groups.get(ref);
            work.work().in(group);
        }
        return Done.DONE;
    }

    /** Looked up inside the gate: what was found before it may be of the version that has just left. */
    private <W extends Job.Work, T> Optional<T> piece(String key, Class<W> kind, Function<W, T> work) {
        String owner = key.substring(0, key.indexOf('/'));
        try (var pass = gates.of(owner).enter()) {
            return jobs.find(key)
                    .map(Job::work)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .map(now -> transactions.inNew(() -> work.apply(now)));
        }
    }
}
