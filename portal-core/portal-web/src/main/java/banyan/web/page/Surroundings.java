package banyan.web.page;

import banyan.api.people.PersonRef;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import banyan.web.shell.NavItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the bar of every page shows of a person, in one query: their groups and how many notices wait. */
@ApplicationScoped
class Surroundings {

    private static final int MOST_GROUPS = 12;

    private static final String GROUPS =
            "select g.handle, g.name from core.membership m join core.grp g on g.id = m.grp where m.person = ?"
                    + " and g.stage <> 'ARCHIVED' order by g.name limit " + MOST_GROUPS;

    private static final String UNREAD = "select 1 from core.notice where person = ? and read_at is null limit 100";

    /** Groups as links, and the number of unread notices, counted to a hundred. */
    record Of(List<NavItem> groups, int unread) {}

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    Of person(PersonRef person) {
        record Row(Optional<String> handle, String name, int unread) {}
        List<Row> rows = transactions.in(() -> sql.list(
                "select n.unread, g.handle, g.name from (select count(*) as unread from (" + UNREAD + ") u) n"
                        + " left join (" + GROUPS + ") g on true order by g.name",
                row -> new Row(
                        Optional.ofNullable(row.getString("handle")), row.getString("name"), row.getInt("unread")),
                person.value(),
                person.value()));
        List<NavItem> groups = new ArrayList<>();
        for (Row row : rows) {
            row.handle().ifPresent(handle -> groups.add(new NavItem(row.name(), "/g/" + handle, "users-group")));
        }
        return new Of(groups, rows.isEmpty() ? 0 : rows.get(0).unread());
    }
}
