package banyan.runtime.charter;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.json.JsonCodec;
import banyan.runtime.search.CoreEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Charters in the database: versions are added, never changed. */
@ApplicationScoped
public class CharterStore {

    private static final String SELECT =
            """
            select c.version, cast(c.content as text), c.note, c.written_by, p.name, c.written_at
            from core.charter c join core.person p on p.id = c.written_by
            where c.grp = ? and c.version = """;

    private final JsonCodec json = new JsonCodec(CharterStore.class.getClassLoader());

    @Inject
    CoreEntries index;

    @Inject
    Queries sql;

    /** The version in force; empty while nothing has been written. */
    public Optional<CharterVersion> inForce(GroupRef group) {
        return sql.find(SELECT + "(select g.charter_version from core.grp g where g.id = c.grp)", this::version, group);
    }

    public CharterVersion get(GroupRef group, int version) {
        return sql.find(SELECT + "?", this::version, group, version)
                .orElseThrow(() -> Refusal.notFound("charter", "version", version));
    }

    private CharterVersion version(Row row) {
        return new CharterVersion(
                row.number(0),
                json.read(row.text(1), CharterText.class),
                row.text(2),
                new PersonRef(row.uuid(3)),
                row.text(4),
                row.instant(5));
    }

    List<CharterVersions.Entry> versions(GroupRef group) {
        return sql.list(
                "select c.version, c.note, p.name, c.written_at from core.charter c join core.person p on p.id ="
                        + " c.written_by where c.grp = ? order by c.version desc limit 200",
                row -> new CharterVersions.Entry(row.number(0), row.text(1), row.text(2), row.instant(3)),
                group);
    }

    /** Puts the next version into force. */
    void add(GroupRef group, int version, CharterText text, String note, PersonRef by, Instant at) {
        sql.change(
                "insert into core.charter (grp, version, content, note, written_by, written_at)"
                        + " values (?, ?, cast(? as jsonb), ?, ?, ?)",
                group,
                version,
                json.write(text),
                note,
                by,
                at);
        sql.change("update core.grp set charter_version = ? where id = ?", version, group);
        index.group(group);
    }

    public Optional<Integer> acceptedBy(GroupRef group, PersonRef person) {
        return sql
                .list(
                        "select accepted_charter from core.membership where grp = ? and person = ?",
                        row -> row.numberIf(0),
                        group,
                        person)
                .stream()
                .findFirst()
                .flatMap(found -> found);
    }

    /** Tells whether the person is a member whose acceptance could be kept. */
    boolean accept(GroupRef group, PersonRef person, int version) {
        return sql.change(
                        "update core.membership set accepted_charter = ? where grp = ? and person = ?",
                        version,
                        group,
                        person)
                == 1;
    }
}
