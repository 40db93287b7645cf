package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must hold in the books, each as a query that finds where it does not. Constraints and triggers forbid all of it; these find
 * it where somebody went around them. They read whole tables and join them, and look nothing up for each row: the books may hold
 * millions of postings.
 */
public final class Proofs {

    /**
     * One place where something does not hold.
     *
     * @param where a voucher, an event, a heading, a pot, a week or a member, as {@code what} says
     */
    public record Wrong(String what, GroupRef group, String where) {}

    private static final String SUMS =
            "(select p.account_id, sum(p.amount) as amount from $.posting p group by p.account_id)";

    /** By what they look at. */
    public static final Map<String, String> QUERIES = Collections.unmodifiableMap(queries());

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put(
                "unbalanced",
                """
                select e.group_id, e.voucher::text as place
                from $.entry e left join $.posting p on p.entry_id = e.id left join $.account a on a.id = p.account_id
                group by e.id, e.voucher, a.unit having coalesce(sum(p.amount), 0) <> 0 or count(p.no) < 2
                """);
        queries.put(
                "orphan",
                """
                select coalesce(e.group_id, a.group_id) as group_id, p.voucher::text as place
                from $.posting p left join $.entry e on e.id = p.entry_id left join $.account a on a.id = p.account_id
                where e.id is null or a.id is null
                """);
        queries.put(
                "doubled",
                "select group_id, event_key as place from $.entry group by group_id, event_key having count(*) > 1");
        queries.put(
                "gap",
                """
                select e.group_id, (e.voucher - 1)::text as place from $.entry e
                where e.voucher > 1 and not exists (
                  select 1 from $.entry f where f.group_id = e.group_id and f.voucher = e.voucher - 1)
                """);
        queries.put(
                "cut",
                """
                select group_id, b.last_voucher::text as place from $.book b
                left join (select group_id, max(to_voucher) as voucher from $.seal group by group_id) s using (group_id)
                left join (select group_id, max(voucher) as voucher from $.entry group by group_id) e using (group_id)
                where greatest(b.last_voucher, coalesce(s.voucher, 0)) <> coalesce(e.voucher, 0)
                """);
        queries.put(
                "account",
                """
                select a.group_id, a.code as place
                from $.account a left join %s s on s.account_id = a.id where a.balance <> coalesce(s.amount, 0)
                """
                        .formatted(SUMS));
        queries.put(
                "pot",
                """
                select group_id, pot as place from $.pot p
                left join (
                  select a.group_id, a.unit, a.pot, -sum(s.amount) as amount
                  from $.account a join %s s on s.account_id = a.id group by a.group_id, a.unit, a.pot) s
                using (group_id, unit, pot) where p.booked <> coalesce(s.amount, 0)
                """
                        .formatted(SUMS));
        queries.put(
                "reserved",
                """
                select group_id, pot as place from $.pot p
                left join (
                  select group_id, unit, pot, sum(amount) as amount from $.request where state = 'ASKED'
                  group by group_id, unit, pot) r
                using (group_id, unit, pot) where p.reserved <> coalesce(r.amount, 0)
                """);
        queries.put(
                "claims",
                """
                select group_id, person::text as place from $.account a
                left join (
                  select group_id, unit, person, sum(amount - settled - waived) as amount from $.charge
                  group by group_id, unit, person) c
                using (group_id, unit, person) where a.code = 'owed-by' and a.balance <> coalesce(c.amount, 0)
                """);
        queries.put(
                "settled",
                """
                select c.group_id, c.person::text as place from $.charge c
                left join (select charge_id, sum(amount) as amount from $.settlement group by charge_id) s on s.charge_id = c.id
                where c.settled <> coalesce(s.amount, 0)
                """);
        queries.put(
                "day",
                """
                select group_id, code as place
                from (
                  select group_id, unit, code, sum(debit) - sum(credit) as amount from $.heading_day
                  group by group_id, unit, code) d
                full join (
                  select a.group_id, a.unit, a.code, sum(s.amount) as amount
                  from $.account a join %s s on s.account_id = a.id group by a.group_id, a.unit, a.code) m
                using (group_id, unit, code) where coalesce(d.amount, 0) <> coalesce(m.amount, 0)
                """
                        .formatted(SUMS));
        queries.put(
                "slices",
                """
                select group_id, first_week as place from $.tranche t
                left join (
                  select a.group_id, a.unit, p.first_week, p.weeks, sum(p.amount) as amount
                  from $.tranche_part p
                  join $.posting o on o.entry_id = p.entry_id and o.no = 1 join $.account a on a.id = o.account_id
                  group by a.group_id, a.unit, p.first_week, p.weeks) s
                using (group_id, unit, first_week, weeks) where t.amount <> coalesce(s.amount, 0)
                """);
        queries.put(
                "reversal",
                """
                select e.group_id, e.voucher::text as place
                from $.entry e join $.entry w on w.id = e.reverses where w.reverses is not null
                union all
                select e.group_id, e.voucher::text
                from $.entry e cross join lateral (values (e.id), (e.reverses)) both_of (id)
                join $.posting p on p.entry_id = both_of.id
                where e.reverses is not null group by e.id, e.voucher, p.account_id having sum(p.amount) <> 0
                """);
        return queries;
    }

    private final Sql sql;

    public Proofs(Data data) {
        this.sql = new Sql(data);
    }

    public List<Wrong> find() {
        List<Wrong> wrong = new ArrayList<>();
        QUERIES.forEach((what, query) -> wrong.addAll(sql.list(
                query + " limit 5", row -> new Wrong(what, new GroupRef(row.id("group_id")), row.text("place")))));
        return wrong;
    }
}
