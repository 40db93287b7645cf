package banyan.funds.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Check;
import banyan.funds.store.Proofs;
import banyan.funds.store.Seals;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Seals the books, and proves for the doctor that nobody went around their guarantees. */
public final class BooksCheck implements Check {

    private final Seals seals;
    private final Proofs proofs;
    private final Clock clock;

    public BooksCheck(PluginContext core) {
        this.seals = new Seals(core.data());
        this.proofs = new Proofs(core.data());
        this.clock = core.clock();
    }

    public Collection<GroupRef> due() {
        return seals.due();
    }

    public void seal(Group group) {
        seals.seal(group.ref(), clock.instant());
    }

    @Override
    public List<Finding> run() {
        List<Finding> findings = new ArrayList<>();
        proofs.find().forEach(wrong -> findings.add(Finding.bad("funds.doctor." + wrong.what(), wrong.where())));
        List<UUID> groups = seals.groups();
        for (UUID group : groups) {
            seals.firstBroken(new GroupRef(group))
                    .ifPresent(no -> findings.add(Finding.bad("funds.doctor.chain", Long.toString(no))));
        }
        return findings.isEmpty()
                ? List.of(Finding.good("funds.doctor.good", groups.size(), seals.entries(), Proofs.QUERIES.size() + 1))
                : findings;
    }
}
