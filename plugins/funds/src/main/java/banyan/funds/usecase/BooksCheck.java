package banyan.funds.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Check;
import banyan.api.usecase.Refusal;
import banyan.funds.store.Proofs;
import banyan.funds.store.Seals;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seals the books, and proves for the doctor that nobody went around their guarantees. */
public final class BooksCheck implements Check {

    private final Seals seals;
    private final Proofs proofs;
    private final Groups groups;
    private final People people;
    private final Clock clock;

    public BooksCheck(PluginContext core) {
        this.seals = new Seals(core.data());
        this.proofs = new Proofs(core.data());
        this.groups = core.groups();
        this.people = core.people();
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
        proofs.find()
                .forEach(wrong ->
                        findings.add(Finding.bad("funds.doctor." + wrong.what(), name(wrong.group()), place(wrong))));
        List<UUID> books = seals.groups();
        for (UUID book : books) {
            GroupRef group = new GroupRef(book);
            seals.firstBroken(group)
                    .ifPresent(no -> findings.add(Finding.bad("funds.doctor.chain", name(group), Long.toString(no))));
        }
        return findings.isEmpty()
                ? List.of(Finding.good("funds.doctor.good", books.size(), seals.entries(), Proofs.QUERIES.size() + 1))
                : findings;
    }

    /** Books whose group is gone are wrong enough: they are still named. */
    private String name(GroupRef group) {
        try {
            return groups.get(group).name();
        } catch (Refusal gone) {
            return group.value().toString();
        }
    }

    private Object place(Proofs.Wrong wrong) {
        return switch (wrong.what()) {
            case "account", "day" -> new Term("funds.heading." + wrong.where());
            case "pot", "reserved" -> new Term("funds.pot." + wrong.where());
            case "claims", "settled" -> member(wrong.group(), new PersonRef(UUID.fromString(wrong.where())));
            default -> wrong.where();
        };
    }

    private String member(GroupRef group, PersonRef person) {
        return Optional.ofNullable(people.cards(group, List.of(person)).get(person))
                .map(PersonCard::name)
                .orElse(person.value().toString());
    }
}
