package banyan.funds.store;

import banyan.api.data.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What must hold in the books, each as a query that finds where it does not. Constraints and triggers forbid all of it; these find
 * it where somebody went around them.
 */
public final class Proofs {

    /** One place where something does not hold. */
    public record Wrong(String what, String where) {}

    private static final String SUMS =
            "(select p.account_id, sum(p.amount) as amount from $.posting p group by p.account_id)";

    private final Map<String, String> queries = new LinkedHashMap<>();

    private void name() {
        queries.put(
                "unbalanced",
                "select e.voucher::text as place from $.entry e left join $.posting p on p.entry_id = e.id left join"
                        + " $.account a on a.id = p.account_id group by e.id, e.voucher, a.unit having"
                        + " coalesce(sum(p.amount), 0) <> 0 or count(p.no) < 2");
        queries.put(
                "orphan",
                "select p.voucher::text as place from $.posting p where not exists (select 1 from $.entry e where e.id"
                        + " = p.entry_id) or not exists (select 1 from $.account a where a.id = p.account_id)");
        queries.put(
                "doubled", "select event_key as place from $.entry group by group_id, event_key having count(*) > 1");
        queries.put(
                "gap",
                "select (e.voucher - 1)::text as place from $.entry e where e.voucher > 1 and not exists (select 1"
                        + " from $.entry f where f.group_id = e.group_id and f.voucher = e.voucher - 1)");
        queries.put(
                "cut",
                "select b.last_voucher::text as place from $.book b where greatest(b.last_voucher, coalesce((select"
                        + " max(s.to_voucher) from $.seal s where s.group_id = b.group_id), 0)) <> coalesce((select"
                        + " max(e.voucher) from $.entry e where e.group_id = b.group_id), 0)");
        queries.put(
                "account",
                "select a.code as place from $.account a left join " + SUMS + " s on s.account_id = a.id"
                        + " where a.balance <> coalesce(s.amount, 0)");
        queries.put(
                "pot",
                "select p.pot as place from $.pot p where p.booked <> coalesce((select -sum(s.amount) from $.account a"
                        + " join "
                        + SUMS
                        + " s on s.account_id = a.id where a.group_id = p.group_id and a.unit = p.unit and a.pot ="
                        + " p.pot), 0)");
        queries.put(
                "reserved",
                "select p.pot as place from $.pot p where p.reserved <> coalesce((select sum(r.amount) from $.request"
                        + " r where r.group_id = p.group_id and r.unit = p.unit and r.pot = p.pot and r.state = 'ASKED'),"
                        + " 0)");
        queries.put(
                "claims",
                "select a.person::text as place from $.account a where a.code = 'owed-by' and a.balance <>"
                        + " coalesce((select sum(c.amount - c.settled - c.waived) from $.charge c where c.group_id ="
                        + " a.group_id and c.unit = a.unit and c.person = a.person), 0)");
        queries.put(
                "settled",
                "select c.id::text as place from $.charge c where c.settled <> coalesce((select sum(s.amount) from"
                        + " $.settlement s where s.charge_id = c.id), 0)");
        queries.put(
                "day",
                "select coalesce(d.code, m.code) as place from (select group_id, unit, code, sum(debit) - sum(credit)"
                        + " as amount from $.heading_day group by group_id, unit, code) d full join (select a.group_id,"
                        + " a.unit, a.code, sum(s.amount) as amount from $.account a"
                        + " join " + SUMS + " s on s.account_id = a.id"
                        + " group by a.group_id, a.unit, a.code) m using (group_id, unit, code)"
                        + " where coalesce(d.amount, 0) <> coalesce(m.amount, 0)");
        queries.put(
                "slices",
                "select t.first_week as place from $.tranche t where t.amount <> coalesce((select sum(p.amount) from"
                        + " $.tranche_part p join $.entry e on e.id = p.entry_id where e.group_id = t.group_id and"
                        + " p.first_week = t.first_week and p.weeks = t.weeks), 0)");
        queries.put(
                "reversal",
                "select e.voucher::text as place from $.entry e join $.entry w on w.id = e.reverses where w.reverses"
                        + " is not null or exists (select 1 from $.posting p where p.entry_id in (e.id, w.id) group by"
                        + " p.account_id having sum(p.amount) <> 0)");
    }

    private final Sql sql;

    public Proofs(Data data) {
        this.sql = new Sql(data);
        name();
    }

    /** How many different things are looked at. */
    public int count() {
        return queries.size();
    }

    public List<Wrong> find() {
        List<Wrong> wrong = new ArrayList<>();
        queries.forEach((what, query) -> sql.list(query + " limit 5", row -> row.text("place"))
                .forEach(where -> wrong.add(new Wrong(what, where))));
        return wrong;
    }
}
