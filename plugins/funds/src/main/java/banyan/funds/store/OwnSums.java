package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Unit;

/** One member's two figures and how many requests wait, in one query. */
public final class OwnSums {

    /** What one owes and is owed. */
    public record Own(long owes, long credit, int undecided) {}

    private final Sql sql;

    public OwnSums(Data data) {
        this.sql = new Sql(data);
    }

    public Own of(GroupRef group, Unit unit, PersonRef person) {
        return sql.one(
                        "select coalesce(sum(balance) filter (where code = 'owed-by'), 0)::bigint as owes,"
                                + " coalesce(-sum(balance) filter (where code = 'owed-to'), 0)::bigint as credit, (select"
                                + " count(*) from $.request r where r.group_id = ? and r.state = 'ASKED') as undecided"
                                + " from $.account where group_id = ? and unit = ? and person = ?",
                        row -> new Own(row.number("owes"), row.number("credit"), row.small("undecided")),
                        group.value(),
                        group.value(),
                        unit.value(),
                        person.value())
                .orElse(new Own(0, 0, 0));
    }
}
