package banyan.runtime.member;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.runtime.data.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests to join, in the database. */
@ApplicationScoped
class JoinRequestStore {

    /** A request that waits. */
    record Waiting(UUID id, PersonRef person, String words, Instant askedAt) {}

    @Inject
    Queries sql;

    boolean isWaiting(GroupRef group, PersonRef person) {
        return sql.exists(
                "select 1 from core.join_request where grp = ? and person = ? and decision is null", group, person);
    }

    void add(UUID id, GroupRef group, PersonRef person, String words, Instant at) {
        sql.change(
                "insert into core.join_request (id, grp, person, words, asked_at) values (?, ?, ?, ?, ?)",
                id,
                group,
                person,
                words,
                at);
    }

    Optional<PersonRef> hold(GroupRef group, UUID request) {
        return sql.find(
                "select person from core.join_request where grp = ? and id = ? and decision is null for update",
                row -> new PersonRef(row.uuid(0)),
                group,
                request);
    }

    void decide(UUID request, boolean accept, String reason, PersonRef by, Instant at) {
        sql.change(
                "update core.join_request set decision = ?, reason = ?, decided_by = ?, decided_at = ? where id = ?",
                accept ? "ACCEPTED" : "DECLINED",
                reason,
                by,
                at,
                request);
    }

    int withdraw(GroupRef group, PersonRef person, Instant at) {
        return sql.change(
                "update core.join_request set decision = 'WITHDRAWN', decided_at = ?, decided_by = person"
                        + " where grp = ? and person = ? and decision is null",
                at,
                group,
                person);
    }

    /** Who came in by another door waits no longer. */
    void closeOf(GroupRef group, PersonRef person, Instant at) {
        sql.change(
                "update core.join_request set decision = 'ACCEPTED', decided_at = ? where grp = ? and person = ? and"
                        + " decision is null",
                at,
                group,
                person);
    }

    List<Waiting> waiting(GroupRef group, String after, int limit) {
        return sql.list(
                "select id, person, words, asked_at from core.join_request where grp = ? and decision is null"
                        + " and cast(id as text) > ? order by cast(id as text) limit ?",
                row -> new Waiting(row.uuid(0), new PersonRef(row.uuid(1)), row.text(2), row.instant(3)),
                group,
                after,
                limit);
    }
}
