package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.socket.Treasury.Pot;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.model.Tranche;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the pots stand at one moment. One statement, so one snapshot: read one after the other, a fee that was paid in between
 * would open slices of money that the pot does not hold yet.
 */
public final class Stand {

    /**
     * What is known of all pots.
     *
     * @param tranches what entry fees, sponsors and openings open for awards
     * @param spent what awards of any kind have taken from the opened slices
     * @param payIsFree whether this week's duty is not paid yet
     */
    public record Now(Map<Pot, Sums.Held> pots, List<Tranche> tranches, long spent, boolean payIsFree) {

        public Sums.Held held(Pot pot) {
            return pots.getOrDefault(pot, new Sums.Held(0, 0));
        }
    }

    private static final String LOOK =
            "select (select coalesce(string_agg(p.pot || ' ' || p.booked || ' ' || p.reserved, ';'), '') from $.pot p"
                    + " where p.group_id = g.id and p.unit = ?) as pots, (select coalesce(string_agg(t.first_week || ' '"
                    + " || t.weeks || ' ' || t.amount, ';'), '') from $.tranche t where t.group_id = g.id and t.unit = ?)"
                    + " as tranches, (select coalesce(sum(a.balance), 0)::bigint from $.account a where a.group_id = g.id"
                    + " and a.unit = ? and a.code in ('awards', 'fixed-awards', 'referrals')) as spent, not exists (select"
                    + " 1 from $.settled_week w where w.group_id = g.id and w.week = ? and w.purpose = 'PAY') as pay_is_free"
                    + " from (select ?::uuid as id) g";

    private final Sql sql;

    public Stand(Data data) {
        this.sql = new Sql(data);
    }

    public Now look(GroupRef group, Unit unit, Week week) {
        return sql.one(LOOK, Stand::now, unit.value(), unit.value(), unit.value(), week.value(), group.value())
                .orElseThrow();
    }

    private static Now now(Sql.Row row) throws SQLException {
        Map<Pot, Sums.Held> pots = new EnumMap<>(Pot.class);
        lines(row.text("pots"))
                .forEach(line -> pots.put(
                        Pot.valueOf(line[0]), new Sums.Held(Long.parseLong(line[1]), Long.parseLong(line[2]))));
        List<Tranche> tranches = lines(row.text("tranches")).stream()
                .map(line -> new Tranche(new Week(line[0]), Integer.parseInt(line[1]), Long.parseLong(line[2])))
                .toList();
        return new Now(pots, tranches, row.number("spent"), row.is("pay_is_free"));
    }

    private static List<String[]> lines(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";")).map(line -> line.split(" ")).toList();
    }
}
