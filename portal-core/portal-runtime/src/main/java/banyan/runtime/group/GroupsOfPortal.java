package banyan.runtime.group;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.group.Stage;
import banyan.api.value.Handle;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.module.ModuleSwitches;
import banyan.runtime.module.ModuleSwitches.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;

/** Groups as plugins see them. */
@ApplicationScoped
public class GroupsOfPortal implements Groups {

    private record WithDecisions(Group group, Decisions decisions) {}

    @Inject
    GroupStore groups;

    @Inject
    ModuleSwitches switches;

    @Inject
    Queries sql;

    @Override
    public Group get(GroupRef ref) {
        return groups.get(ref).asGroup();
    }

    /** Archived groups are left out: nothing changes there any more, so no job has anything to do. */
    @Override
    public List<Group> whereOn(String module) {
        return sql
                .list(
                        "select g.id, g.handle, g.name, g.stage, g.zone, g.member_count, " + ModuleSwitches.COLUMNS
                                + " from core.grp g where g.stage <> 'ARCHIVED' order by g.id",
                        GroupsOfPortal::read)
                .stream()
                .filter(one -> switches.on(one.group().stage(), one.decisions()).contains(module))
                .map(WithDecisions::group)
                .toList();
    }

    private static WithDecisions read(Row row) {
        return new WithDecisions(group(row), Decisions.of(row.textIf(6), row.textIf(7), row.textIf(8)));
    }

    /** A group from the first six columns. */
    static Group group(Row row) {
        return new Group(
                new GroupRef(row.uuid(0)),
                new Handle(row.text(1)),
                row.text(2),
                row.constant(3, Stage.class),
                ZoneId.of(row.text(4)),
                row.number(5));
    }
}
