package banyan.bench;

import banyan.testkit.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Fills the books of a group by SQL as a community of 500 would by the years: entry fees and monthly dues, each charged (two
 * postings) and paid (four). Nothing is gone around: every trigger and constraint of the books is on, so vouchers, balances, pots
 * and days are the database's own; claims, settlements and slices are written beside their entries; and each batch is sealed by
 * the published formula in the transaction that writes it. The doctor's check of the books must be good afterwards.
 */
final class FilledBooks {

    private static final String SCHEMA = "plugin_funds";
    private static final int POSTINGS_A_CYCLE = 6;
    private static final int CYCLES_A_BATCH = 500;

    /** The accounts that the cycles move; those of members are made with their number in their key. */
    private static final String ACCOUNTS =
            """
            insert into $.account (id, group_id, unit, code, person, class, pot, guarded)
            select gen_random_uuid(), '@'::uuid, 'CNY', n.code, n.person, n.class, n.pot, n.guarded from (
              select 'owed-by' as code, md5('@' || k)::uuid as person, 'ASSET' as class, null as pot, true as guarded
                from generate_series(0, 499) k
              union all values
                ('cash', '00000000-0000-0000-0000-000000000000'::uuid, 'ASSET', null, true),
                ('expected-fees', '00000000-0000-0000-0000-000000000000'::uuid, 'LIABILITY', null, true),
                ('expected-dues', '00000000-0000-0000-0000-000000000000'::uuid, 'LIABILITY', null, true),
                ('entry-fees', '00000000-0000-0000-0000-000000000000'::uuid, 'INCOME', 'AWARDS', false),
                ('dues', '00000000-0000-0000-0000-000000000000'::uuid, 'INCOME', 'DUES', false)) n
            on conflict do nothing;
            insert into $.pot (group_id, unit, pot) values ('@', 'CNY', 'AWARDS'), ('@', 'CNY', 'DUES') on conflict do nothing;
            """;

    /** Cycle n: the member, what it is about, its day and amount. The first 500 are entry fees, one a day; then come months of dues. */
    private static final String CYCLES =
            """
            create temp table cycle on commit drop as
            select n, gen_random_uuid() as charged, gen_random_uuid() as paid, gen_random_uuid() as claim,
              md5('@' || n %% 500)::uuid as person, n < 500 as fee, case when n < 500 then 20000 else 1000 end as amount,
              case when n < 500 then '' else to_char(current_date - make_interval(months => (%3$d - n) / 500), 'YYYY-MM') end as month,
              case when n < 500 then current_date - 7 - n %% 350
                else (current_date - make_interval(months => (%3$d - n) / 500))::date end as day
            from generate_series(%1$d, %2$d) n;
            insert into $.entry (id, group_id, voucher, event_key, content_hash, kind, day, at, by_whom, memo, evidence)
            select e.id, '@', 0, e.key, sha256(convert_to(e.key, 'UTF8')), e.kind, e.day, e.day, md5('keeper')::uuid, e.memo, ''
            from (select charged as id, 'bench-charge:' || n as key, 'CHARGED' as kind, day, month as memo, n, 0 as place from cycle
              union all select paid, 'bench-payment:' || n, 'PAID_IN', day, 'Transfer ' || n, n, 1 from cycle) e
            order by e.n, e.place;
            insert into $.posting (entry_id, no, account_id, voucher, amount)
            select e.id, l.no, a.id, e.voucher, l.sign * c.amount
            from cycle c
            cross join lateral (values
              (c.charged, 1, 'owed-by', 1), (c.charged, 2, case when c.fee then 'expected-fees' else 'expected-dues' end, -1),
              (c.paid, 1, 'cash', 1), (c.paid, 2, 'owed-by', -1),
              (c.paid, 3, case when c.fee then 'expected-fees' else 'expected-dues' end, 1),
              (c.paid, 4, case when c.fee then 'entry-fees' else 'dues' end, -1)) l (entry, no, code, sign)
            join $.entry e on e.id = l.entry
            join $.account a on a.group_id = '@' and a.unit = 'CNY' and a.code = l.code
              and a.person = case when l.code = 'owed-by' then c.person else '00000000-0000-0000-0000-000000000000' end
            order by e.voucher, l.no;
            insert into $.charge (id, group_id, unit, person, kind, beneficiary, month, amount, settled, why, charged_on, entry_id)
            select claim, '@', 'CNY', person, case when fee then 'ENTRY_FEE' else 'DUES' end,
              '00000000-0000-0000-0000-000000000000', month, amount, amount, '', day, charged from cycle;
            insert into $.settlement (entry_id, charge_id, amount) select paid, claim, amount from cycle;
            insert into $.tranche_part (entry_id, first_week, weeks, amount)
            select paid, to_char(day + 7, 'IYYY"-W"IW'), 52, amount from cycle where fee;
            insert into $.tranche (group_id, unit, first_week, weeks, amount)
            select '@', 'CNY', to_char(day + 7, 'IYYY"-W"IW'), 52, sum(amount) from cycle where fee group by 3
            on conflict (group_id, unit, first_week, weeks) do update set amount = tranche.amount + excluded.amount;
            """;

    /** The formula that the class Seals publishes, over what this transaction wrote. */
    private static final String SEAL =
            """
            insert into $.seal (group_id, no, from_voucher, to_voucher, previous, hash, sealed_at)
            select '@', l.no + 1, l.upto + 1, b.last_voucher, l.hash, sha256(l.hash || (
              select string_agg(int4send(octet_length(convert_to(f.text, 'UTF8'))) || convert_to(f.text, 'UTF8'), ''::bytea
                order by e.voucher, f.place)
              from $.entry e cross join lateral (values
                (1, e.id::text), (2, e.event_key), (3, encode(e.content_hash, 'hex')), (4, e.kind), (5, e.day::text),
                (6, extract(epoch from e.at)::text), (7, e.by_whom::text), (8, e.memo), (9, e.evidence),
                (10, coalesce(e.reverses::text, '')),
                (11, (select string_agg(p.no || ' ' || p.account_id || ' ' || p.amount, ';' order by p.no)
                  from $.posting p where p.entry_id = e.id))) f (place, text)
              where e.group_id = '@' and e.voucher > l.upto)), now()
            from $.book b cross join lateral (
              select coalesce(max(s.no), 0) as no, coalesce(max(s.to_voucher), 0) as upto,
                coalesce((select x.hash from $.seal x where x.group_id = '@' order by x.no desc limit 1),
                  decode(repeat('00', 32), 'hex')) as hash
              from $.seal s where s.group_id = '@') l
            where b.group_id = '@';
            """;

    private FilledBooks() {}

    /** Writes until the books of the group hold about that many postings. */
    static void fill(Database database, UUID group, int postings) {
        int cycles = postings / POSTINGS_A_CYCLE;
        long start = System.nanoTime();
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    at(group, "insert into $.book (group_id, opened_at) values ('@', now()) on conflict do nothing"));
            statement.execute(at(group, ACCOUNTS));
            connection.commit();
            for (int from = 0; from < cycles; from += CYCLES_A_BATCH) {
                int to = Math.min(cycles, from + CYCLES_A_BATCH) - 1;
                statement.execute(at(group, CYCLES.formatted(from, to, cycles - 1)));
                statement.execute(at(group, SEAL));
                connection.commit();
            }
            connection.setAutoCommit(true);
            for (String table : new String[] {"entry", "posting", "charge", "heading_day", "account", "book", "seal"}) {
                statement.execute(at(group, "vacuum analyze $." + table));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        System.out.printf(
                "%s: %d postings written and sealed by %s in %.0f s%n",
                group, postings(database, group), LocalDate.now(), (System.nanoTime() - start) / 1e9);
    }

    static long postings(Database database, UUID group) {
        return database.number(at(
                group, "select count(*) from $.posting p join $.entry e on e.id = p.entry_id where e.group_id = '@'"));
    }

    private static String at(UUID group, String sql) {
        return sql.replace("$.", SCHEMA + ".").replace("'@'", "'" + group + "'");
    }
}
