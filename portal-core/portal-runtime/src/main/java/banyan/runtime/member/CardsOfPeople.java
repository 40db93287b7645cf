package banyan.runtime.member;

import banyan.api.people.PersonRef;
import banyan.api.socket.PersonalData;
import banyan.runtime.data.Queries;
import banyan.runtime.search.CoreEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is kept about a person as a member: the card, the groups, and what they wrote when they came in. */
@ApplicationScoped
public class CardsOfPeople implements PersonalData {

    @Inject
    CardStore cards;

    @Inject
    CoreEntries index;

    @Inject
    Queries sql;

    @Override
    public Map<String, Object> export(PersonRef person) {
        Map<String, Object> all = new LinkedHashMap<>();
        cards.find(person).ifPresent(card -> {
            all.put("position", card.position());
            all.put("industry", card.industry());
            all.put("path", card.path());
            all.put("strengths", card.strengths());
            all.put("needs", card.needs());
            all.put("interests", card.interests());
        });
        all.put("groups", groups(person));
        all.put("requests", requests(person));
        return all;
    }

    private List<Map<String, String>> groups(PersonRef person) {
        return sql.list(
                "select g.name, m.joined_at, m.wants from core.membership m join core.grp g on g.id = m.grp where"
                        + " m.person = ? order by m.joined_at",
                row -> Map.of(
                        "group", row.text(0),
                        "joined", row.instant(1).toString(),
                        "wants", row.textIf(2).orElse("")),
                person);
    }

    private List<Map<String, String>> requests(PersonRef person) {
        return sql.list(
                "select g.name, q.asked_at, q.words from core.join_request q join core.grp g on g.id = q.grp where"
                        + " q.person = ? order by q.asked_at",
                row -> Map.of("group", row.text(0), "asked", row.instant(1).toString(), "words", row.text(2)),
                person);
    }

    @Override
    public void erase(PersonRef person) {
        cards.delete(person);
        index.person(person);
        sql.change("update core.membership set wants = null where person = ?", person);
        sql.change("update core.join_request set words = '', reason = null where person = ?", person);
    }
}
