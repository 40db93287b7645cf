package banyan.runtime.member;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitations in the database; of a link only the hash. */
@ApplicationScoped
class InvitationStore {

    /** An invitation that holds. */
    record Open(
            UUID id,
            GroupRef group,
            Optional<PersonRef> person,
            String invitedBy,
            Instant endsAt,
            int uses,
            int maxUses) {}

    private static final String SELECT =
            "select i.id, i.grp, i.person, p.name, i.ends_at, i.uses, i.max_uses from core.invitation i"
                    + " join core.person p on p.id = i.invited_by where i.withdrawn_at is null and i.uses < i.max_uses"
                    + " and i.ends_at > ? and ";

    @Inject
    Queries sql;

    private static Open open(Row row) {
        return new Open(
                row.uuid(0),
                new GroupRef(row.uuid(1)),
                row.uuidIf(2).map(PersonRef::new),
                row.text(3),
                row.instant(4),
                row.number(5),
                row.number(6));
    }

    List<Open> of(GroupRef group, Instant now) {
        return sql.list(SELECT + "i.grp = ? order by i.made_at desc limit 200", InvitationStore::open, now, group);
    }

    Optional<Open> byHash(byte[] hash, Instant now) {
        return sql.find(SELECT + "i.token_hash = ?", InvitationStore::open, now, hash);
    }

    Optional<Open> ofPerson(GroupRef group, PersonRef person, Instant now) {
        return sql.find(SELECT + "i.grp = ? and i.person = ?", InvitationStore::open, now, group, person);
    }

    /** Invitations of this person that ended unused give way to a new one. */
    void clear(GroupRef group, PersonRef person, Instant now) {
        sql.change(
                "update core.invitation set withdrawn_at = ? where grp = ? and person = ? and withdrawn_at is null"
                        + " and uses = 0",
                now,
                group,
                person);
    }

    void add(Open invitation, Optional<byte[]> hash, PersonRef by, Instant now) {
        sql.change(
                "insert into core.invitation (id, grp, person, token_hash, invited_by, made_at, ends_at, max_uses)"
                        + " values (?, ?, cast(? as uuid), cast(? as bytea), ?, ?, ?, ?)",
                invitation.id(),
                invitation.group(),
                invitation.person(),
                hash,
                by,
                now,
                invitation.endsAt(),
                invitation.maxUses());
    }

    void use(UUID invitation) {
        sql.change("update core.invitation set uses = uses + 1 where id = ?", invitation);
    }

    int withdraw(GroupRef group, UUID invitation, Instant now) {
        return sql.change(
                "update core.invitation set withdrawn_at = ? where grp = ? and id = ? and withdrawn_at is null",
                now,
                group,
                invitation);
    }
}
