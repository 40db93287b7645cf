package banyan.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.socket.Check.Finding;
import banyan.api.socket.Check.Term;
import banyan.api.socket.Treasury;
import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Role;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.funds.model.Amount;
import banyan.funds.store.Proofs;
import banyan.funds.usecase.AskPayment;
import banyan.funds.usecase.ChargeEntryFee;
import banyan.funds.usecase.OpenPot;
import banyan.funds.usecase.RecordPayment;
import banyan.funds.usecase.ReverseEntry;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses, whoever writes; and what the doctor finds where somebody went around it. */
class GuaranteesTest {

    static final PluginBench BENCH = TreasuryTest.BENCH;

    private final BenchGroup group = BENCH.group("guarded");
    private final Viewer treasurer = group.person("Fang Jing", Role.TREASURER);
    private final Viewer lin = group.member("Lin Wanqing");
    private final Viewer tang = group.member("Tang Ning");

    @BeforeEach
    void books() {
        BENCH.forget();
        BENCH.clockAt(Instant.parse("2026-11-18T02:00:00Z"));
        BENCH.as(treasurer, new OpenPot(Pot.AWARDS, new Amount("100"), 52, "What was there"));
        BENCH.as(treasurer, new OpenPot(Pot.ACTIVITY, new Amount("50"), 1, "What was there"));
        BENCH.as(treasurer, new ChargeEntryFee(lin.self(), Optional.empty(), ""));
        BENCH.as(treasurer, new RecordPayment(lin.self(), new Amount("150"), "bank 1", Optional.empty()));
        BENCH.as(treasurer, new ChargeEntryFee(tang.self(), Optional.empty(), ""));
        BENCH.as(lin, new AskPayment(Pot.ACTIVITY, new Amount("20"), Optional.empty(), "Hall", "", "The hall", ""));
        BENCH.as(treasurer, new ReverseEntry(1, "It was not there"));
    }

    private String sql(String statement) {
        return statement
                .replace("$.", BENCH.schema() + ".")
                .replace(":group", "'" + group.ref().value() + "'");
    }

    /** As the role with which the portal works. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update $.entry set memo = 'x'",
                "delete from $.entry",
                "truncate $.entry",
                "update $.posting set amount = 1",
                "delete from $.posting",
                "truncate $.posting",
                "update $.account set balance = 0",
                "update $.pot set booked = 0",
                "update $.book set last_voucher = 0",
                "update $.seal set hash = ''",
                "delete from $.seal",
                "update $.settlement set amount = 0",
                "delete from $.approval",
                "insert into $.heading_day select group_id, 'CNY', 'cash', current_date, 1, 1 from $.book limit 1"
            })
    void theRoleOfThePortalCannot(String statement) {
        assertThatThrownBy(() -> owner("set role banyan_app", sql(statement)))
                .hasMessageContaining("permission denied");
    }

    /** The owner of the tables is stopped by triggers and constraints. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            never changed        | update $.entry set memo = 'x' where group_id = :group
            never changed        | delete from $.posting
            never emptied        | truncate $.entry cascade
            never emptied        | truncate $.seal
            no_overdraft         | update $.account set balance = -1 where code = 'cash' and group_id = :group
            a_pot_never          | update $.pot set booked = -1 where group_id = :group
            a_pot_never          | update $.pot set reserved = booked + 1 where group_id = :group
            complete             | insert into $.posting select entry_id, 9, account_id, voucher, 5 from $.posting limit 1
            nobody_tips          | insert into $.tip select id, group_id, by_whom, by_whom, day, 1 from $.entry limit 1
            is_not_reversed      | insert into $.entry (id, group_id, voucher, event_key, content_hash, kind, day, at, by_whom, memo, evidence, reverses) select gen_random_uuid(), group_id, 0, 'twice', '', 'REVERSAL', day, at, by_whom, '', '', id from $.entry where is_reversal limit 1
            booked_once          | insert into $.entry (id, group_id, voucher, event_key, content_hash, kind, day, at, by_whom, memo, evidence) select gen_random_uuid(), group_id, 0, event_key, '', kind, day, at, by_whom, '', '' from $.entry limit 1
            does not balance     | insert into $.entry (id, group_id, voucher, event_key, content_hash, kind, day, at, by_whom, memo, evidence) select gen_random_uuid(), group_id, 0, 'bare', '', 'TIP', day, at, by_whom, '', '' from $.entry limit 1
            """)
    void theOwnerCannotEither(String why, String statement) {
        assertThatThrownBy(() -> owner(sql(statement))).hasMessageContaining(why);
    }

    private static void owner(String... statements) throws SQLException {
        try (Connection connection = BENCH.owner().getConnection();
                Statement run = connection.createStatement()) {
            for (String statement : statements) {
                run.execute(statement);
            }
        }
    }

    @Test
    void theDoctorFindsNothingInWhatWasBooked() {
        seal();
        assertThat(found()).extracting(Finding::good).containsOnly(true);
    }

    @Test
    void slicesOfTwoUnitsInOneWeekAreNotMixedUp() {
        BENCH.settings(Settings.with(settings -> settings.unit = "POINTS"));
        BENCH.as(treasurer, new OpenPot(Pot.AWARDS, new Amount("30"), 52, "What was there"));
        seal();
        assertThat(found()).extracting(Finding::good).containsOnly(true);
    }

    /** What is looked up once for each row takes a quarter of an hour over a million postings. */
    @Test
    void noProofLooksUpATableForEachRow() {
        Map<String, String> lookups = new HashMap<>();
        Proofs.QUERIES.forEach((what, query) -> plan(query)
                .filter(line -> line.contains("SubPlan"))
                .findFirst()
                .ifPresent(line -> lookups.put(what, line.strip())));
        assertThat(lookups).isEmpty();
    }

    private Stream<String> plan(String query) {
        try (Connection connection = BENCH.owner().getConnection();
                Statement explain = connection.createStatement();
                ResultSet rows = explain.executeQuery("explain " + sql(query))) {
            Stream.Builder<String> lines = Stream.builder();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines.build();
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private void seal() {
        BENCH.runJob("seal-books");
    }

    private static List<Finding> found() {
        return BENCH.inTransaction(
                () -> Optional.ofNullable(BENCH.offer().checks.get("books"))
                        .orElseThrow()
                        .run());
    }

    /** Each planted by the owner with triggers and constraints out of the way, and taken back by rolling the backup in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            unbalanced | delete from $.posting where voucher = 4 and no = 1 and entry_id in (select id from $.entry where group_id = :group)
            account    | update $.posting set amount = amount + 1 where voucher = 1 and entry_id in (select id from $.entry where group_id = :group)
            chain      | update $.entry set memo = 'Another story' where group_id = :group and voucher = 1
            orphan     | delete from $.entry where group_id = :group and voucher = 3
            doubled    | alter table $.entry drop constraint an_event_is_booked_once; update $.entry set event_key = (select event_key from $.entry where group_id = :group and voucher = 4) where group_id = :group and voucher = 3
            gap        | delete from $.posting where voucher = 3 and entry_id in (select id from $.entry where group_id = :group); delete from $.entry where voucher = 3 and group_id = :group
            cut        | delete from $.posting where voucher = 6 and entry_id in (select id from $.entry where group_id = :group); delete from $.entry where group_id = :group and voucher = 6
            account    | update $.account set balance = balance + 100 where group_id = :group and code = 'cash'
            pot        | update $.pot set booked = booked + 1 where group_id = :group and pot = 'AWARDS'
            reserved   | update $.pot set reserved = reserved - 1 where group_id = :group and pot = 'ACTIVITY'
            claims     | update $.charge set waived = waived + 1 where group_id = :group and settled + waived < amount
            settled    | update $.settlement set amount = amount - 1 where charge_id in (select id from $.charge where group_id = :group)
            day        | update $.heading_day set debit = debit + 1 where group_id = :group and code = 'cash'
            slices     | update $.tranche set amount = amount + 1 where group_id = :group
            reversal   | update $.entry set reverses = (select id from $.entry where group_id = :group and voucher = 2) where group_id = :group and voucher = 6
            chain      | update $.seal set hash = decode('00', 'hex') where group_id = :group
            """)
    void theDoctorFinds(String what, String plant) throws SQLException {
        seal();
        try (Connection connection = BENCH.owner().getConnection();
                Statement run = connection.createStatement()) {
            connection.setAutoCommit(false);
            run.execute("set local session_replication_role = replica");
            for (String statement : sql(plant).split(";")) {
                run.execute(statement);
            }
            List<Finding> findings = new BenchData(connection).check();
            connection.rollback();
            assertThat(findings)
                    .filteredOn(finding -> finding.key().equals("funds.doctor." + what))
                    .isNotEmpty()
                    .allMatch(finding -> finding.values()
                            .get(0)
                            .equals(BENCH.core().groups().get(group.ref()).name()))
                    .allMatch(finding -> isSaid(finding.values().get(1)));
        }
    }

    /** Members by their names, headings and pots in the words of the books; vouchers, weeks and events as they are. */
    private static boolean isSaid(Object place) {
        return place instanceof Term term
                ? ResourceBundle.getBundle("messages").containsKey(term.key())
                : !place.toString().matches("[0-9a-f]{8}-.*|[A-Z]+|cash");
    }

    @Test
    void aPotRefusesWhatItDoesNotHoldAndTheTransactionGoesOn() {
        Treasury treasury = BENCH.provided(Treasury.class);
        Money much = Money.of("1000", new Unit("CNY"));
        PersonRef someone = tang.self();
        BENCH.inTransaction(() -> {
            String code = PluginBench.codeOf(
                    () -> treasury.credit(group.ref(), someone, Pot.ACTIVITY, much, "Too much", "", "much"));
            assertThat(code).isEqualTo("PotTooSmall");
            return treasury.charge(
                    group.ref(), someone, Pot.ACTIVITY, Money.of("1", much.unit()), "Goes on", "goes-on");
        });
        assertThat(BENCH.inTransaction(() -> treasury.owedBy(group.ref(), someone)))
                .isEqualTo(Money.of("201", much.unit()));
    }
}
