package banyan.runtime.member;

import banyan.api.people.PersonRef;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.json.JsonCodec;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Introduction cards in the database. */
@ApplicationScoped
class CardStore {

    private static final Type TEXTS = new TypeReference<List<String>>() {}.getType();
    private static final Type AUDIENCE = new TypeReference<Map<Card.Field, Card.Audience>>() {}.getType();

    /** The columns of a card, from {@code core.card c}; all empty where somebody has none. */
    static final String COLUMNS = "c.position, c.industry, c.path, cast(c.strengths as text), cast(c.needs as text),"
            + " cast(c.interests as text), cast(c.audience as text), c.version";

    private final JsonCodec json = new JsonCodec(CardStore.class.getClassLoader());

    @Inject
    Queries sql;

    Optional<Card> find(PersonRef person) {
        return sql.find("select " + COLUMNS + " from core.card c where c.person = ?", row -> read(row, 0), person);
    }

    /** Reads a card whose columns begin at {@code first}. */
    Card read(Row row, int first) {
        if (row.numberIf(first + 7).isEmpty()) {
            return Card.empty();
        }
        return new Card(
                row.text(first),
                row.text(first + 1),
                row.text(first + 2),
                json.read(row.text(first + 3), TEXTS),
                json.read(row.text(first + 4), TEXTS),
                json.read(row.text(first + 5), TEXTS),
                json.read(row.text(first + 6), AUDIENCE),
                row.number(first + 7));
    }

    /** Reads one of the lists of a card. */
    List<String> texts(String written) {
        return json.read(written, TEXTS);
    }

    /** Tells whether the card was still at the version on which the change was made. */
    boolean save(PersonRef person, Card card, Instant at) {
        Object[] values = {
            card.position().strip(),
            card.industry().strip(),
            card.path().strip(),
            json.write(card.strengths()),
            json.write(card.needs()),
            json.write(card.interests()),
            json.write(card.audience()),
            at,
            person,
            card.version()
        };
        if (card.version() == 0) {
            return sql.change(
                            "insert into core.card (position, industry, path, strengths, needs, interests, audience,"
                                    + " changed_at, person, version) values (?, ?, ?, cast(? as jsonb), cast(? as jsonb),"
                                    + " cast(? as jsonb), cast(? as jsonb), ?, ?, ? + 1) on conflict do nothing",
                            values)
                    == 1;
        }
        return sql.change(
                        "update core.card set position = ?, industry = ?, path = ?, strengths = cast(? as jsonb), needs ="
                                + " cast(? as jsonb), interests = cast(? as jsonb), audience = cast(? as jsonb), changed_at"
                                + " = ?, version = version + 1 where person = ? and version = ?",
                        values)
                == 1;
    }

    void delete(PersonRef person) {
        sql.change("delete from core.card where person = ?", person);
    }
}
