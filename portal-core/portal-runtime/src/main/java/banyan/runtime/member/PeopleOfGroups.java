package banyan.runtime.member;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.data.TransactionMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * People as the members of a group see them. A name belongs to what somebody did here, so it stays when they left; the line
 * under it is shown of members only.
 */
@ApplicationScoped
public class PeopleOfGroups implements People {

    private static final String SELECT =
            "select p.id, p.name, case when m.person is null or coalesce(c.audience ->> 'POSITION', 'MEMBERS') <>"
                    + " 'MEMBERS' then null else c.position end, case when m.person is null or coalesce(c.audience ->>"
                    + " 'INDUSTRY', 'MEMBERS') <> 'MEMBERS' then null else c.industry end from core.person p left join"
                    + " core.membership m on m.person = p.id and m.grp = ? left join core.card c on c.person = p.id where ";

    @Inject
    Queries sql;

    @Inject
    CardStore cards;

    @Inject
    TransactionMemory memory;

    private record Known(GroupRef group) {}

    @Override
    public Map<PersonRef, PersonCard> cards(GroupRef group, Collection<PersonRef> people) {
        Map<PersonRef, PersonCard> known = memory.whileReading(new Known(group), HashMap::new);
        String ids = people.stream()
                .filter(one -> !known.containsKey(one))
                .map(one -> one.value().toString())
                .distinct()
                .collect(Collectors.joining(","));
        if (!ids.isEmpty()) {
            sql.list(SELECT + "p.id = any (cast(string_to_array(?, ',') as uuid[]))", PeopleOfGroups::card, group, ids)
                    .forEach(card -> known.put(card.ref(), card));
        }
        return people.stream()
                .distinct()
                .filter(known::containsKey)
                .collect(Collectors.toMap(Function.identity(), known::get));
    }

    @Override
    public List<PersonCard> membersLike(GroupRef group, String words, int limit) {
        String like = words.strip().toLowerCase(Locale.ROOT);
        return sql.list(
                SELECT
                        + "m.person is not null and p.active and (strpos(lower(p.name), ?) > 0 or strpos(p.login, ?) > 0)"
                        + " order by strpos(lower(p.name), ?), lower(p.name), p.id limit ?",
                PeopleOfGroups::card,
                group,
                like,
                like,
                like,
                Math.min(limit, 50));
    }

    @Override
    public Map<PersonRef, List<String>> strengths(GroupRef group) {
        record Strong(PersonRef person, List<String> in) {}
        Map<PersonRef, List<String>> all = new LinkedHashMap<>();
        sql.list(
                        "select m.person, cast(c.strengths as text) from core.membership m join core.person p on p.id ="
                                + " m.person and p.active join core.card c on c.person = m.person where m.grp = ? and"
                                + " jsonb_array_length(c.strengths) > 0 and coalesce(c.audience ->> 'STRENGTHS', 'MEMBERS')"
                                + " = 'MEMBERS' order by m.joined_at, m.person",
                        row -> new Strong(new PersonRef(row.uuid(0)), cards.texts(row.text(1))),
                        group)
                .forEach(one -> all.put(one.person(), one.in()));
        return all;
    }

    @Override
    public boolean isMember(GroupRef group, PersonRef person) {
        return sql.exists("select 1 from core.membership where grp = ? and person = ?", group, person);
    }

    private static PersonCard card(Row row) {
        Card visible = new Card(
                row.textIf(2).orElse(""), row.textIf(3).orElse(""), "", List.of(), List.of(), List.of(), Map.of(), 0);
        return PersonCards.of(new PersonRef(row.uuid(0)), row.text(1), Directory.line(visible));
    }
}
