package banyan.runtime.module;

import banyan.api.group.GroupRef;
import banyan.api.group.Stage;
import banyan.api.people.PersonRef;
import banyan.api.value.Handle;
import banyan.runtime.data.Ids;
import banyan.runtime.data.Queries;
import banyan.runtime.data.TransactionMemory;
import banyan.runtime.module.ModuleSwitches.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What leads chose and IT decided about modules, in the database. Nothing is forgotten when a module is off. */
@ApplicationScoped
public class ModuleChoices {

    /** One line of the history. */
    record Switched(UUID id, String module, boolean on, String reason, String who, Instant at) {}

    /** One decision of IT; without a group it is for the portal. */
    record Policy(
            String module,
            Optional<Handle> group,
            String groupName,
            ModulePolicy policy,
            String reason,
            String who,
            Instant at) {}

    @Inject
    Queries sql;

    @Inject
    Ids ids;

    @Inject
    TransactionMemory memory;

    private record Of(GroupRef group) {}

    /** A group's stage and what was decided about its modules. */
    record Decided(Stage stage, Decisions decisions) {}

    Optional<Decided> find(GroupRef group) {
        // an event asks for it once for each plugin that listens
        return memory.find(
                new Of(group),
                Decided.class,
                () -> sql.find(
                        "select g.stage, " + ModuleSwitches.COLUMNS + " from core.grp g where g.id = ?",
                        row -> new Decided(
                                row.constant(0, Stage.class),
                                Decisions.of(row.textIf(1), row.textIf(2), row.textIf(3))),
                        group));
    }

    /** For who has just read it with the group itself. */
    public void keep(GroupRef group, Stage stage, Decisions decisions) {
        memory.keep(new Of(group), new Decided(stage, decisions));
    }

    /** What was decided about the modules of a group that is there. */
    public Decisions decisions(GroupRef group) {
        return find(group).map(Decided::decisions).orElseThrow();
    }

    /** The decisions of every group that is not archived. */
    List<Decisions> everywhere() {
        return sql.list(
                "select " + ModuleSwitches.COLUMNS + " from core.grp g where g.stage <> 'ARCHIVED'",
                row -> Decisions.of(row.textIf(0), row.textIf(1), row.textIf(2)));
    }

    void choose(GroupRef group, String module, boolean on, String reason, PersonRef who, Instant at) {
        memory.forgetAll();
        sql.change(
                "insert into core.module_choice (grp, module, is_on) values (?, ?, ?) on conflict (grp, module) do update"
                        + " set is_on = excluded.is_on",
                group,
                module,
                on);
        sql.change(
                "insert into core.module_switch (id, grp, module, is_on, reason, who, at) values (?, ?, ?, ?, ?, ?, ?)",
                ids.next(),
                group,
                module,
                on,
                reason,
                who,
                at);
    }

    /** The last switch of each module. */
    List<Switched> last(GroupRef group) {
        return sql.list(
                "select distinct on (s.module) s.id, s.module, s.is_on, s.reason, p.name, s.at from core.module_switch s"
                        + " join core.person p on p.id = s.who where s.grp = ? order by s.module, s.at desc, s.id desc",
                row -> new Switched(row.uuid(0), row.text(1), row.flag(2), row.text(3), row.text(4), row.instant(5)),
                group);
    }

    /** The history, the newest first; {@code before} is an id, empty for the beginning. */
    List<Switched> history(GroupRef group, String before, int limit) {
        return sql.list(
                "select s.id, s.module, s.is_on, s.reason, p.name, s.at from core.module_switch s join core.person p on"
                        + " p.id = s.who where s.grp = ? and (? = '' or cast(s.id as text) < ?) order by cast(s.id as text)"
                        + " desc limit ?",
                row -> new Switched(row.uuid(0), row.text(1), row.flag(2), row.text(3), row.text(4), row.instant(5)),
                group,
                before,
                before,
                limit);
    }

    List<Policy> policies() {
        return sql.list(
                "select m.module, g.handle, coalesce(g.name, ''), m.policy, m.reason, p.name, m.at from core.module_policy"
                        + " m join core.person p on p.id = m.who left join core.grp g on g.id = m.grp order by m.module,"
                        + " g.name",
                row -> new Policy(
                        row.text(0),
                        row.textIf(1).map(Handle::new),
                        row.text(2),
                        row.constant(3, ModulePolicy.class),
                        row.text(4),
                        row.text(5),
                        row.instant(6)));
    }

    void decide(
            Optional<GroupRef> group, String module, ModulePolicy policy, String reason, PersonRef who, Instant at) {
        memory.forgetAll();
        sql.change(
                "insert into core.module_policy (grp, module, policy, reason, who, at) values (cast(? as uuid), ?, ?, ?, ?,"
                        + " ?) on conflict (grp, module) do update set policy = excluded.policy, reason ="
                        + " excluded.reason, who = excluded.who, at = excluded.at",
                group,
                module,
                policy,
                reason,
                who,
                at);
    }

    void forget(Optional<GroupRef> group, String module) {
        memory.forgetAll();
        sql.change(
                "delete from core.module_policy where grp is not distinct from cast(? as uuid) and module = ?",
                group,
                module);
    }
}
