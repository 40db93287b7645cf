package banyan.runtime.group;

import banyan.api.group.Stage;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Role;
import banyan.api.value.Handle;
import banyan.api.value.Slice;
import banyan.runtime.data.Cursor;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lists of groups: mine, the catalogue, and IT's. Each is one query a part. */
@ApplicationScoped
public class GroupLists {

    private static final int PAGE = 24;

    private static final String POSITIONING =
            "(select c.content ->> 'positioning' from core.charter c where c.grp = g.id and c.version = g.charter_version)";

    private static final String FOUND =
            " and (? = '' or strpos(lower(g.name), ?) > 0 or strpos(g.handle, ?) > 0 or strpos(lower(coalesce("
                    + POSITIONING + ", '')), ?) > 0)"
                    + " and (lower(g.name), cast(g.id as text)) > (?, ?) order by lower(g.name), cast(g.id as text) limit "
                    + (PAGE + 1);

    @Inject
    Queries sql;

    @Inject
    Clock clock;

    public MyGroups.Mine mine(MyGroups query, Viewer by) {
        PersonRef me = by.self();
        List<MyGroups.MyGroup> groups = sql.list(
                "select g.handle, g.name, g.stage, g.member_count, g.colour, m.guest_until is not null,"
                        + " (select string_agg(r.role, ',') from core.member_role r where r.grp = g.id and r.person ="
                        + " m.person), " + POSITIONING + ", g.charter_version, m.accepted_charter,"
                        + " (select count(*) from core.join_request q where q.grp = g.id and q.decision is null)"
                        + " from core.membership m join core.grp g on g.id = m.grp where m.person = ?"
                        + " and (m.guest_until is null or m.guest_until > ?)"
                        + " order by g.stage = 'ARCHIVED', lower(g.name) limit 200",
                GroupLists::myGroup,
                me,
                clock.instant());
        List<MyGroups.Invited> invitations = sql.list(
                "select g.handle, g.name, p.name from core.invitation i join core.grp g on g.id = i.grp join core.person p"
                        + " on p.id = i.invited_by where i.person = ? and i.uses = 0 and i.withdrawn_at is null and"
                        + " i.ends_at > ? and g.stage in ('SEED', 'OPEN') order by i.made_at desc limit 50",
                row -> new MyGroups.Invited(new Handle(row.text(0)), row.text(1), row.text(2)),
                me,
                clock.instant());
        List<MyGroups.Asked> asked = sql.list(
                "select g.handle, g.name from core.join_request q join core.grp g on g.id = q.grp where q.person = ? and"
                        + " q.decision is null order by q.asked_at limit 50",
                row -> new MyGroups.Asked(new Handle(row.text(0)), row.text(1)),
                me);
        return new MyGroups.Mine(groups, invitations, asked);
    }

    private static MyGroups.MyGroup myGroup(Row row) {
        Set<Role> roles = EnumSet.of(row.flag(5) ? Role.GUEST : Role.MEMBER);
        row.textIf(6).ifPresent(all -> List.of(all.split(",")).forEach(role -> roles.add(Role.valueOf(role))));
        boolean organises = roles.contains(Role.LEAD) || roles.contains(Role.CO_ORGANISER);
        int charter = row.number(8);
        boolean waits =
                charter > 0 && roles.contains(Role.MEMBER) && !row.numberIf(9).equals(Optional.of(charter));
        return new MyGroups.MyGroup(
                new Handle(row.text(0)),
                row.text(1),
                row.constant(2, Stage.class),
                row.number(3),
                row.number(4),
                roles,
                row.textIf(7).orElse(""),
                waits ? Optional.of(charter) : Optional.empty(),
                organises ? row.number(10) : 0);
    }

    public Slice<Catalogue.Listed> catalogue(Catalogue query, Viewer by) {
        String words = words(query.words());
        Cursor after = Cursor.read(query.after(), 2);
        List<Found<Catalogue.Listed>> rows = sql.list(
                "select g.handle, g.name, g.bond, g.anchor, g.entry, g.member_count, g.colour, " + POSITIONING
                        + ", exists (select 1 from core.membership m where m.grp = g.id and m.person = ?), g.size_limit is"
                        + " not null and g.member_count >= g.size_limit, lower(g.name), g.id from core.grp g where"
                        + " g.stage = 'OPEN'" + FOUND,
                row -> new Found<>(
                        new Catalogue.Listed(
                                new Handle(row.text(0)),
                                row.text(1),
                                row.constant(2, Bond.class),
                                row.textIf(3),
                                row.constant(4, Entry.class),
                                row.number(5),
                                row.number(6),
                                row.textIf(7).orElse(""),
                                row.flag(8),
                                row.flag(9)),
                        Cursor.write(row.text(10), row.text(11))),
                by.self(),
                words,
                words,
                words,
                words,
                after.at(0),
                after.at(1));
        return Slice.of(rows, PAGE, Found::cursor).map(Found::item);
    }

    public Slice<AllGroups.Listed> all(AllGroups query, Viewer by) {
        String words = words(query.words());
        Cursor after = Cursor.read(query.after(), 2);
        List<Found<AllGroups.Listed>> rows = sql.list(
                "select g.handle, g.name, g.stage, g.member_count, (select string_agg(p.name, ', ' order by r.since) from"
                        + " core.member_role r join core.person p on p.id = r.person where r.grp = g.id and r.role ="
                        + " 'LEAD'), g.founded_at, lower(g.name), g.id from core.grp g where true" + FOUND,
                row -> new Found<>(
                        new AllGroups.Listed(
                                new Handle(row.text(0)),
                                row.text(1),
                                row.constant(2, Stage.class),
                                row.number(3),
                                row.textIf(4).orElse(""),
                                row.instant(5)),
                        Cursor.write(row.text(6), row.text(7))),
                words,
                words,
                words,
                words,
                after.at(0),
                after.at(1));
        return Slice.of(rows, PAGE, Found::cursor).map(Found::item);
    }

    private record Found<T>(T item, String cursor) {}

    private static String words(Optional<String> words) {
        return words.orElse("").strip().toLowerCase(Locale.ROOT);
    }
}
