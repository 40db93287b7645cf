package banyan.runtime.member;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import banyan.runtime.data.Cursor;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.member.Card.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The directory of a group. What a viewer may not see is not found by searching either. */
@ApplicationScoped
public class Directory {

    private static final int PAGE = 25;

    /** Columns 0 to 4 the member, from 5 the card. */
    private static final String SELECT =
            "select m.person, p.name, m.joined_at, m.wants, (select string_agg(r.role, ',') from core.member_role r where"
                    + " r.grp = m.grp and r.person = m.person), " + CardStore.COLUMNS
                    + " from core.membership m join core.person p on p.id = m.person left join core.card c on c.person ="
                    + " m.person where m.grp = ? and p.active ";

    private static final String FILTER =
            " and (? = '' or strpos(lower(p.name), ?) > 0" + field("STRENGTHS", "cast(c.strengths as text)")
                    + field("NEEDS", "cast(c.needs as text)") + field("INTERESTS", "cast(c.interests as text)")
                    + field("POSITION", "c.position") + field("INDUSTRY", "c.industry") + ")"
                    + " and (? = '' or exists (select 1 from core.member_role f where f.grp = m.grp and f.person ="
                    + " m.person and f.role = ?)) and (lower(p.name), cast(p.id as text)) > (?, ?)"
                    + " order by lower(p.name), cast(p.id as text) limit " + (PAGE + 1);

    @Inject
    Queries sql;

    @Inject
    CardStore cards;

    private static String field(String field, String column) {
        return " or (strpos(?, coalesce(c.audience ->> '" + field + "', 'MEMBERS')) > 0 and strpos(lower(" + column
                + "), ?) > 0)";
    }

    private record Listed(PersonRef person, String name, Members.Listed listed) {}

    public Slice<Members.Listed> members(Members query, Viewer by) {
        String words = query.words().orElse("").strip().toLowerCase(Locale.ROOT);
        String role = query.role().map(Role::name).orElse("");
        Cursor after = Cursor.read(query.after(), 2);
        Audience audience = audienceOf(by);
        String seen = audience == Audience.LEADS ? "MEMBERS LEADS" : "MEMBERS";
        List<Listed> rows = sql.list(
                SELECT + FILTER,
                row -> listed(row, by, audience),
                by.groupRef(),
                words,
                words,
                seen,
                words,
                seen,
                words,
                seen,
                words,
                seen,
                words,
                seen,
                words,
                role,
                role,
                after.at(0),
                after.at(1));
        return Slice.of(
                        rows,
                        PAGE,
                        row -> Cursor.write(
                                row.name().toLowerCase(Locale.ROOT),
                                row.person().value()))
                .map(Listed::listed);
    }

    private Listed listed(Row row, Viewer by, Audience audience) {
        PersonRef person = new PersonRef(row.uuid(0));
        Card card = cards.read(row, 5).seenBy(by.is(person) ? Audience.ME : audience);
        return new Listed(
                person,
                row.text(1),
                new Members.Listed(
                        PersonCards.of(person, row.text(1), line(card)),
                        roles(row),
                        card.strengths(),
                        card.needs(),
                        row.instant(2)));
    }

    public MemberOf.Profile member(MemberOf query, Viewer by) {
        return sql.find(SELECT + "and m.person = ?", row -> profile(row, by), by.groupRef(), query.person())
                .orElseThrow(() ->
                        Refusal.notFound("members", "member", query.person().value()));
    }

    private MemberOf.Profile profile(Row row, Viewer by) {
        PersonRef person = new PersonRef(row.uuid(0));
        boolean me = by.is(person);
        Card card = cards.read(row, 5).seenBy(me ? Audience.ME : audienceOf(by));
        return new MemberOf.Profile(
                PersonCards.of(person, row.text(1), line(card)),
                roles(row),
                card,
                row.textIf(3).filter(wants -> !wants.isEmpty()),
                row.instant(2),
                me,
                !me && by.may("members.remove"),
                by.may("members.roles"));
    }

    /** Organisers see what is meant for leads; they are those who let people in. */
    private static Audience audienceOf(Viewer by) {
        return by.may("members.admit") ? Audience.LEADS : Audience.MEMBERS;
    }

    private static Set<Role> roles(Row row) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        row.textIf(4).ifPresent(all -> List.of(all.split(",")).forEach(role -> roles.add(Role.valueOf(role))));
        return roles;
    }

    static Optional<String> line(Card card) {
        String both = card.position().isEmpty() || card.industry().isEmpty() ? "" : " · ";
        return Optional.of(card.position() + both + card.industry()).filter(line -> !line.isEmpty());
    }

    /** Refuses to invite somebody who is not there. */
    void mustExist(PersonRef person) {
        if (!sql.exists("select 1 from core.person where id = ? and active", person)) {
            throw Refusal.notFound("members", "person", person.value());
        }
    }
}
