package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.people.PersonRef;
import java.util.List;

/** Everything that the books keep about one person. */
public final class OwnEntries {

    private final Sql sql;

    public OwnEntries(Data data) {
        this.sql = new Sql(data);
    }

    public List<String> account(PersonRef person) {
        return sql.list(
                "select holder, account, bic from $.payout_account where person = ?",
                row -> row.text("holder") + " " + row.text("account") + " " + row.text("bic"),
                person.value());
    }

    public List<String> charges(PersonRef person) {
        return sql.list(
                "select charged_on || ' ' || kind || ' ' || month || ' ' || amount || ' ' || unit || ' ' || why as line"
                        + " from $.charge where person = ? order by charged_on, id",
                row -> row.text("line"),
                person.value());
    }

    public List<String> postings(PersonRef person) {
        return sql.list(
                "select e.day || ' ' || e.kind || ' ' || a.code || ' ' || p.amount || ' ' || a.unit || ' ' || e.memo"
                        + " as line from $.account a join $.posting p on p.account_id = a.id join $.entry e on e.id ="
                        + " p.entry_id where a.person = ? order by e.at, p.no",
                row -> row.text("line"),
                person.value());
    }

    public List<String> requests(PersonRef person) {
        return sql.list(
                "select asked_at || ' ' || state || ' ' || amount || ' ' || unit || ' ' || purpose as line from"
                        + " $.request where asked_by = ? or payee = ? order by asked_at",
                row -> row.text("line"),
                person.value(),
                person.value());
    }

    /** The bank account, also where batches copied it: what was paid stays, to whose account is forgotten. */
    public void forget(PersonRef person) {
        sql.update("delete from $.payout_account where person = ?", person.value());
        sql.update("update $.batch_item set name = '—', account = '', bic = '' where payee = ?", person.value());
    }

    /** Reads every table once, so that a version that does not fit them is found before requests reach it. */
    public void prove() {
        for (String table : List.of(
                "book",
                "account",
                "pot",
                "entry",
                "posting",
                "heading_day",
                "seal",
                "charge",
                "settlement",
                "tranche",
                "tranche_part",
                "settled_week",
                "tip",
                "request",
                "approval",
                "batch",
                "batch_item",
                "payout_account",
                "period",
                "reopening")) {
            sql.number("select count(*) from (select 1 from $." + table + " limit 1) t");
        }
    }
}
