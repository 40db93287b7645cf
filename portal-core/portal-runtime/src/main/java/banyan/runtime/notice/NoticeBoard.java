package banyan.runtime.notice;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Notices;
import banyan.runtime.core.CoreRegistry;
import banyan.runtime.data.Ids;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Sql;
import banyan.runtime.usecase.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps notices for half a year; the sentence is made when it is read, in the reader's language. */
@ApplicationScoped
public class NoticeBoard implements Notices {

    private static final Duration KEPT = Duration.ofDays(183);

    @Inject
    Sql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    PortalClock portalClock;

    @Inject
    CoreRegistry core;

    /** A notice as kept: whose sentence, with which values. */
    record Row(
            UUID id,
            Optional<UUID> group,
            String owner,
            String key,
            List<String> values,
            String address,
            Instant at,
            Optional<Instant> read) {

        /** The module that speaks: the first word of its key. */
        String module() {
            return key.split("\\.", 2)[0];
        }
    }

    /** For the core itself. */
    @Override
    public void tell(Collection<PersonRef> people, GroupRef group, String key, List<String> values, String address) {
        tell(Owner.CORE, people, Optional.of(group), key, values, address);
    }

    /** For a plugin, whose bundle has the sentence. */
    public Notices of(String owner) {
        return (people, group, key, values, address) -> tell(owner, people, Optional.of(group), key, values, address);
    }

    /** Tells people something, with or without a group. */
    public void tell(
            String owner,
            Collection<PersonRef> people,
            Optional<GroupRef> group,
            String key,
            List<String> values,
            String address) {
        Instant now = clock.instant();
        if (people.isEmpty() || now.isBefore(portalClock.present().minus(KEPT))) {
            return; // the demo plays through a time whose notices would be removed at once
        }
        List<UUID> persons = people.stream().map(PersonRef::value).distinct().toList();
        sql.update(
                "insert into core.notice (id, person, grp, owner, key, \"values\", address, at)"
                        + " select u.id, u.person, cast(? as uuid), ?, ?, cast(? as jsonb), ?, ?"
                        + " from unnest(cast(? as uuid[]), cast(? as uuid[])) as u (id, person)",
                group.map(g -> g.value().toString()),
                owner,
                key,
                core.owner().codec().write(values),
                address,
                now,
                array(persons.stream().map(person -> ids.next()).toList()),
                array(persons));
    }

    private static String array(List<UUID> keys) {
        return keys.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** Newest first, from before a notice on; one more than asked for. */
    List<Row> before(PersonRef person, Optional<UUID> before, int limit) {
        return sql.list(
                "select * from core.notice where person = ? and (cast(? as uuid) is null or id < cast(? as uuid))"
                        + " order by id desc limit ?",
                this::row,
                person.value(),
                before.map(UUID::toString),
                before.map(UUID::toString),
                limit);
    }

    private Row row(ResultSet row) throws SQLException {
        List<?> values = core.owner().codec().read(row.getString("values"), List.class);
        return new Row(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("grp", UUID.class)),
                row.getString("owner"),
                row.getString("key"),
                values.stream().map(String::valueOf).toList(),
                row.getString("address"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getTimestamp("read_at")).map(java.sql.Timestamp::toInstant));
    }

    void read(PersonRef person, UUID newest) {
        sql.update(
                "update core.notice set read_at = ? where person = ? and read_at is null and id <= ?",
                clock.instant(),
                person.value(),
                newest);
    }

    int removeOld() {
        return sql.update(
                "delete from core.notice where at < ?", clock.instant().minus(KEPT));
    }

    List<Map<String, Object>> export(PersonRef person) {
        return sql.list(
                "select key, \"values\", address, at from core.notice where person = ? order by id",
                row -> Map.of(
                        "key", row.getString("key"),
                        "values", row.getString("values"),
                        "address", row.getString("address"),
                        "at", row.getTimestamp("at").toInstant().toString()),
                person.value());
    }

    void erase(PersonRef person) {
        sql.update("delete from core.notice where person = ?", person.value());
    }
}
