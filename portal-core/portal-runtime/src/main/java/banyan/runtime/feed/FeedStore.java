package banyan.runtime.feed;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Handle;
import banyan.runtime.data.Ids;
import banyan.runtime.data.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Addresses of feeds in the database, by the hash of their secret. */
@ApplicationScoped
class FeedStore {

    private static final Duration SEEN = Duration.ofHours(1);

    /** An address of a member. */
    record Address(UUID id, String module, String name, Instant made, Optional<Instant> read) {}

    /** Whom a secret stands for, and where. */
    record Key(UUID id, PersonRef person, Handle group, String module, String name, boolean seenLongAgo) {}

    @Inject
    Queries sql;

    @Inject
    Ids ids;

    /** Puts a new secret in the place of the one that was there. */
    UUID make(PersonRef person, GroupRef group, String module, String name, byte[] hash, Instant at) {
        UUID id = ids.next();
        sql.change(
                "delete from core.feed_address where person = ? and grp = ? and module = ? and name = ?",
                person,
                group,
                module,
                name);
        sql.change(
                "insert into core.feed_address (id, person, grp, module, name, secret_hash, made_at) values (?, ?, ?, ?,"
                        + " ?, ?, ?) on conflict (person, grp, module, name) do update set id = excluded.id, secret_hash ="
                        + " excluded.secret_hash, made_at = excluded.made_at, read_at = null",
                id,
                person,
                group,
                module,
                name,
                hash,
                at);
        return id;
    }

    List<Address> of(PersonRef person, GroupRef group) {
        return sql.list(
                "select id, module, name, made_at, read_at from core.feed_address where person = ? and grp = ?",
                row -> new Address(row.uuid(0), row.text(1), row.text(2), row.instant(3), row.instantIf(4)),
                person,
                group);
    }

    boolean end(UUID id, PersonRef person, GroupRef group) {
        return sql.change("delete from core.feed_address where id = ? and person = ? and grp = ?", id, person, group)
                == 1;
    }

    void endOf(GroupRef group, PersonRef person) {
        sql.change("delete from core.feed_address where grp = ? and person = ?", group, person);
    }

    void endOf(PersonRef person) {
        sql.change("delete from core.feed_address where person = ?", person);
    }

    /** Only of people who can come in at this moment and are members still. */
    Optional<Key> find(byte[] hash, Instant now) {
        return sql.find(
                "select f.id, f.person, g.handle, f.module, f.name, coalesce(f.read_at < ?, true) from core.feed_address f"
                        + " join core.grp g on g.id = f.grp join core.person p on p.id = f.person join core.membership m on"
                        + " m.grp = f.grp and m.person = f.person where f.secret_hash = ? and p.active and (p.guest_until is"
                        + " null or p.guest_until > ?) and (m.guest_until is null or m.guest_until > ?)",
                row -> new Key(
                        row.uuid(0),
                        new PersonRef(row.uuid(1)),
                        new Handle(row.text(2)),
                        row.text(3),
                        row.text(4),
                        row.flag(5)),
                now.minus(SEEN),
                hash,
                now,
                now);
    }

    void seen(UUID id, Instant at) {
        sql.change("update core.feed_address set read_at = ? where id = ?", at, id);
    }

    List<String> export(PersonRef person) {
        return sql.list(
                "select g.name || ': ' || f.module || '.' || f.name from core.feed_address f join core.grp g on g.id = f.grp"
                        + " where f.person = ? order by f.made_at",
                row -> row.text(0),
                person);
    }
}
