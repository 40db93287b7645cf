package banyan.runtime.member;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.runtime.data.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Suggests members while somebody writes. What search knows of authors tells who took part last. */
@ApplicationScoped
class Mentionables {

    private static final String LIKE =
            """
            select p.login, p.id, p.name, case when coalesce(c.audience ->> 'POSITION', 'MEMBERS') = 'MEMBERS' then c.position end
            from core.membership m join core.person p on p.id = m.person and p.active left join core.card c on c.person = p.id
            left join lateral (select max(e.no) as no from core.search_entry e
                where e.author = p.id and e.grp = m.grp and e.owner <> 'core') last on true
            where m.grp = ? and m.person <> ? and (? = '' or strpos(lower(p.name), ?) > 0 or starts_with(p.login, ?))
            order by last.no desc nulls last, lower(p.name), p.id limit 8
            """;

    @Inject
    Queries sql;

    List<Mentionable.One> like(Mentionable query, Viewer by) {
        String words = query.words().orElse("").strip().toLowerCase(Locale.ROOT).replace("\0", " ");
        return sql.list(
                LIKE,
                row -> new Mentionable.One(
                        row.text(0),
                        PersonCards.of(
                                new PersonRef(row.uuid(1)),
                                row.text(2),
                                row.textIf(3).filter(line -> !line.isEmpty()))),
                by.groupRef(),
                by.self(),
                words,
                words,
                words);
    }
}
