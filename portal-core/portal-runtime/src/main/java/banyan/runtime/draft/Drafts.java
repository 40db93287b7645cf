package banyan.runtime.draft;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Refusal.Kind;
import banyan.runtime.core.CoreRegistry;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps drafts: 200 kB each, 200 for a person; the one longest untouched makes room for a new one. */
@ApplicationScoped
public class Drafts {

    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    static final int LARGEST = 200_000;
    static final int MOST = 200;

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Inject
    CoreRegistry core;

    /** The fields as they were last typed. */
    public Optional<Map<String, String>> find(PersonRef person, String key) {
        return read(person, key).map(Draft::fields);
    }

    Optional<Draft> read(PersonRef person, String key) {
        return transactions.in(() -> sql.one(
                "select fields, at from core.draft where person = ? and key = ?",
                row -> new Draft(
                        key, fields(row), Optional.of(row.getTimestamp("at").toInstant())),
                person.value(),
                key));
    }

    private Map<String, String> fields(ResultSet row) throws SQLException {
        Map<?, ?> raw = core.owner().codec().read(row.getString("fields"), Map.class);
        Map<String, String> fields = new LinkedHashMap<>();
        raw.forEach((name, value) -> fields.put(String.valueOf(name), String.valueOf(value)));
        return fields;
    }

    /** Keeps what a form brought whose page was gone; what is too large for a draft is not kept. */
    public void rescue(PersonRef person, String key, Map<String, String> fields) {
        if (key.length() > DraftUseCases.LONGEST_KEY || !key.matches(DraftUseCases.KEY)) {
            return;
        }
        try {
            transactions.in(() -> {
                keep(person, key, fields);
                return key;
            });
        } catch (Refusal tooLarge) {
            LOG.debug("The form {} was too large for a draft", key, tooLarge);
        }
    }

    void keep(PersonRef person, String key, Map<String, String> fields) {
        String json = core.owner().codec().write(fields);
        if (json.length() > LARGEST) {
            throw new Refusal(Kind.INVALID, "files", "DraftTooLarge", List.of(LARGEST / 1000), List.of());
        }
        sql.update(
                "insert into core.draft (person, key, fields, at) values (?, ?, cast(? as jsonb), ?)"
                        + " on conflict (person, key) do update set fields = excluded.fields, at = excluded.at",
                person.value(),
                key,
                json,
                clock.instant());
        sql.update(
                "delete from core.draft where person = ? and key in"
                        + " (select key from core.draft where person = ? order by at desc, key offset ?)",
                person.value(),
                person.value(),
                MOST);
    }

    /** Throws a draft away, once it became the real thing. */
    public void drop(PersonRef person, String key) {
        transactions.in(() -> sql.update("delete from core.draft where person = ? and key = ?", person.value(), key));
    }

    List<Map<String, Object>> export(PersonRef person) {
        return sql.list(
                "select key, fields, at from core.draft where person = ? order by key",
                row -> Map.of(
                        "key",
                        row.getString("key"),
                        "fields",
                        fields(row),
                        "at",
                        row.getTimestamp("at").toInstant().toString()),
                person.value());
    }

    void erase(PersonRef person) {
        sql.update("delete from core.draft where person = ?", person.value());
    }
}
