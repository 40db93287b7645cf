package banyan.runtime.group;

import banyan.api.group.GroupRef;
import banyan.api.group.Stage;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Refusal.Kind;
import banyan.api.usecase.Role;
import banyan.api.usecase.Violation;
import banyan.runtime.charter.CharterStore;
import banyan.runtime.charter.CharterVersion;
import banyan.runtime.data.Ids;
import banyan.runtime.member.MemberStore;
import banyan.runtime.member.MemberStore.Via;
import banyan.runtime.text.CoreWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/** Founds groups and moves them through their life: draft, seed, open, archived. */
@ApplicationScoped
public class GroupLife {

    @Inject
    GroupStore groups;

    @Inject
    MemberStore members;

    @Inject
    CharterStore charters;

    @Inject
    CoreWords words;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    public GroupFacts found(FoundGroup command, Viewer by) {
        zoneIsKnown(command.zone());
        if (groups.find(command.handle()).isPresent()) {
            throw Refusal.conflict("groups", "HandleIsTaken", command.handle().value());
        }
        GroupRef group = new GroupRef(ids.next());
        PersonRef founder = by.self();
        groups.add(command, group.value(), founder.value(), clock.instant());
        members.add(group, founder, Via.FOUNDED, clock.instant());
        members.giveRole(group, founder, Role.LEAD, founder, clock.instant());
        return groups.get(group);
    }

    public GroupFacts facts(GroupOf query, Viewer by) {
        return groups.get(by.groupRef());
    }

    public GroupFacts change(ChangeGroup command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        group.mustNotBeArchived();
        zoneIsKnown(command.zone());
        if (group.version() != command.version()) {
            throw Refusal.conflict("groups", "EditedMeanwhile", group.name());
        }
        if (command.sizeLimit().filter(limit -> limit < group.size()).isPresent()) {
            throw Refusal.rule(
                    "groups", "LimitIsBelowTheSize", command.sizeLimit().get(), group.size());
        }
        groups.change(group.ref(), command);
        return groups.get(group.ref());
    }

    public LaunchChecklist checklist(ChecklistOf query, Viewer by) {
        return checklist(by.groupRef());
    }

    private LaunchChecklist checklist(GroupRef group) {
        return LaunchChecklist.of(charters.inForce(group).map(CharterVersion::text), members.hasLead(group));
    }

    public GroupFacts seed(SeedGroup command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        if (group.stage() != Stage.DRAFT && group.stage() != Stage.SEED) {
            throw Refusal.rule("groups", "OnlyADraftIsSeeded", group.name());
        }
        return moved(group, Stage.SEED);
    }

    public GroupFacts open(OpenGroup command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        group.mustNotBeArchived();
        LaunchChecklist checklist = checklist(group.ref());
        if (!checklist.complete()) {
            throw notReady(group, checklist, by);
        }
        return moved(group, Stage.OPEN);
    }

    /** Names each thing that is missing, so that the founder does not have to guess. */
    private Refusal notReady(GroupFacts group, LaunchChecklist checklist, Viewer by) {
        List<Violation> each = checklist.missing().stream()
                .map(item -> new Violation(
                        item.name(), "Missing", words.say(by.locale(), "groups.checklist." + item + ".missing")))
                .toList();
        List<Object> values = List.of(
                group.name(),
                String.join(" ", each.stream().map(Violation::detail).toList()));
        return new Refusal(Kind.RULE, "groups", "NotReadyToOpen", values, each);
    }

    public GroupFacts archive(ArchiveGroup command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        group.mustNotBeArchived();
        groups.archivedBecause(group.ref(), command.reason().strip());
        return moved(group, Stage.ARCHIVED);
    }

    public GroupFacts reopen(ReopenGroup command, Viewer by) {
        GroupFacts group = groups.hold(by.groupRef());
        if (group.stage() != Stage.ARCHIVED) {
            throw Refusal.rule("groups", "IsNotArchived", group.name());
        }
        return moved(group, Stage.SEED);
    }

    private GroupFacts moved(GroupFacts group, Stage stage) {
        if (group.stage() == stage) {
            return group;
        }
        groups.moveTo(group.ref(), stage, clock.instant());
        return groups.get(group.ref());
    }

    private static void zoneIsKnown(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw Refusal.rule("groups", "ZoneIsUnknown", zone);
        }
    }
}
