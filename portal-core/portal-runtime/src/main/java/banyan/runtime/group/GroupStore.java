package banyan.runtime.group;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Stage;
import banyan.api.usecase.Refusal;
import banyan.api.value.Handle;
import banyan.runtime.data.Queries;
import banyan.runtime.data.TransactionMemory;
import banyan.runtime.search.CoreEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Groups in the database. */
@ApplicationScoped
public class GroupStore {

    private static final String SELECT = "select " + GroupFacts.COLUMNS + " from core.grp g where ";

    @Inject
    CoreEntries index;

    @Inject
    Queries sql;

    @Inject
    TransactionMemory memory;

    /** Refuses with not-found when there is none. */
    public GroupFacts get(GroupRef ref) {
        return sql.find(SELECT + "g.id = ?", GroupFacts::of, ref)
                .orElseThrow(() -> Refusal.notFound("groups", "group", ref.value()));
    }

    private record Known(GroupRef group) {}

    /** What plugins see of a group: read once in a transaction that does not change it. */
    Group group(GroupRef ref) {
        return memory.find(new Known(ref), Group.class, () -> Optional.of(get(ref).asGroup()))
                .orElseThrow();
    }

    public Optional<GroupFacts> find(Handle handle) {
        return sql.find(SELECT + "g.handle = ?", GroupFacts::of, handle);
    }

    public GroupFacts get(Handle handle) {
        return find(handle).orElseThrow(() -> Refusal.notFound("groups", "group", handle.value()));
    }

    /**
     * The group, held until the end of the transaction: whoever changes members, roles or the stage comes one after the
     * other, so that the last lead cannot leave twice and a full group does not overflow.
     */
    public GroupFacts hold(GroupRef ref) {
        memory.forgetAll(); // it may have changed while it was waited for
        return sql.find(SELECT + "g.id = ? for update", GroupFacts::of, ref)
                .orElseThrow(() -> Refusal.notFound("groups", "group", ref.value()));
    }

    void add(FoundGroup founded, UUID id, UUID founder, Instant at) {
        sql.change(
                "insert into core.grp (id, handle, name, bond, anchor, sponsor, entry, zone, language, colour, size_limit,"
                        + " founded_by, founded_at) values (?, ?, ?, ?, cast(? as text), cast(? as text), ?, ?, ?, ?,"
                        + " cast(? as integer), ?, ?)",
                id,
                founded.handle(),
                founded.name().strip(),
                founded.bond(),
                founded.anchor(),
                founded.sponsor(),
                founded.entry(),
                founded.zone(),
                founded.language(),
                1 + Math.floorMod(id.hashCode(), 6),
                founded.sizeLimit(),
                founder,
                at);
        index.group(new GroupRef(id));
    }

    void change(GroupRef ref, ChangeGroup to) {
        memory.forgetAll();
        sql.change(
                "update core.grp set name = ?, anchor = cast(? as text), sponsor = cast(? as text), entry = ?, zone = ?,"
                        + " language = ?, colour = ?, size_limit = cast(? as integer), review_on = cast(? as date),"
                        + " version = version + 1 where id = ?",
                to.name().strip(),
                to.anchor(),
                to.sponsor(),
                to.entry(),
                to.zone(),
                to.language(),
                to.colour(),
                to.sizeLimit(),
                to.reviewOn(),
                ref);
        index.group(ref);
    }

    void moveTo(GroupRef ref, Stage stage, Instant at) {
        memory.forgetAll();
        String moment = stage == Stage.OPEN ? ", opened_at = ?" : stage == Stage.ARCHIVED ? ", archived_at = ?" : "";
        String statement = "update core.grp set stage = ?, version = version + 1" + moment + " where id = ?";
        if (moment.isEmpty()) {
            sql.change(statement, stage, ref);
        } else {
            sql.change(statement, stage, at, ref);
        }
    }

    void archivedBecause(GroupRef ref, String reason) {
        sql.change("update core.grp set archive_reason = ? where id = ?", reason, ref);
    }
}
