package banyan.runtime.charter;

import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.runtime.group.GroupFacts;
import banyan.runtime.group.GroupStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads, writes and accepts charters. */
@ApplicationScoped
public class Charters {

    @Inject
    GroupStore groups;

    @Inject
    CharterStore charters;

    @Inject
    Clock clock;

    public CharterOf.Charter charter(CharterOf query, Viewer by) {
        GroupRef group = by.groupRef();
        int current = groups.get(group).charterVersion();
        Optional<CharterVersion> shown = query.version().isPresent()
                ? Optional.of(charters.get(group, query.version().get()))
                : charters.inForce(group);
        Optional<Integer> accepted = by.person().flatMap(person -> charters.acceptedBy(group, person));
        boolean waits = current > 0 && !accepted.equals(Optional.of(current));
        return new CharterOf.Charter(
                current, shown, accepted, by.may("charter.change"), waits && by.may("charter.accept"));
    }

    public List<CharterVersions.Entry> versions(CharterVersions query, Viewer by) {
        return charters.versions(by.groupRef());
    }

    public ChangeCharter.Written change(ChangeCharter command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        if (group.charterVersion() != command.base()) {
            throw Refusal.conflict("charter", "EditedMeanwhile", command.base(), group.charterVersion());
        }
        group.mustNotBeArchived();
        new CharterRules(group.stage(), command.text()).check();
        int version = group.charterVersion() + 1;
        charters.add(group.ref(), version, command.text(), command.note().strip(), by.self(), clock.instant());
        charters.accept(group.ref(), by.self(), version);
        return new ChangeCharter.Written(version);
    }

    public Done accept(AcceptCharter command, Viewer by) {
        int inForce = groups.get(by.groupRef()).charterVersion();
        if (inForce != command.version()) {
            throw Refusal.conflict("charter", "AnotherVersionIsInForce", command.version(), inForce);
        }
        charters.accept(by.groupRef(), by.self(), inForce);
        return Done.DONE;
    }
}
