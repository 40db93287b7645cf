package banyan.funds;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.DemoContent;
import banyan.api.usecase.Role;
import banyan.testkit.bench.DemoDay;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The demo's year of books: played through the use cases, closed month by month, and gone in one act. */
class DemoYearTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final LocalDate FIRST = LAST.minusDays(364);
    private static final int MEMBERS = 24;

    /** Its own: the jobs of a year go over all groups of a bench. */
    private final PluginBench bench = PluginBench.open(new FundsPlugin(), FundsPermission.values());

    private final BenchGroup group = bench.group("front-line");
    private final Map<String, Viewer> people = new LinkedHashMap<>();

    @Test
    void everyMonthIsPaidClosedAndExplainedAndAllOfItCanGo() throws SQLException {
        people.put("lead", group.lead("Lin Wanqing"));
        people.put("treasurer", group.person("Fang Jing", Role.TREASURER));
        for (int i = 1; i <= MEMBERS; i++) {
            people.put("member-" + i, group.member("Member " + i));
        }
        DemoContent content = bench.provided(DemoContent.class);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            DemoDay today = new DemoDay(bench, people, FIRST, LAST, day);
            today.at(LocalTime.of(0, 10));
            bench.runJob("charge-dues");
            content.day(today, day);
        }
        assertThat(number("settled_week where purpose = 'DUES'"))
                .as("months of dues")
                .isEqualTo(13);
        assertThat(number("period where state = 'CLOSED'")).as("closed months").isBetween(11L, 12L);
        assertThat(number("request where state = 'BOOKED'"))
                .as("a session a month")
                .isEqualTo(12);
        assertThat(number("charge where kind = 'ENTRY_FEE' and settled = amount"))
                .as("fees that are paid")
                .isEqualTo(people.size());
        assertThat(number("charge where kind = 'DUES' and settled = amount")).isGreaterThan(12L * people.size() / 2);
        assertThat(number("entry where day < date '" + FIRST + "' or day > date '" + LAST + "'"))
                .isZero();
        assertThat(bench.inTransaction(
                        () -> Optional.ofNullable(bench.offer().checks.get("books"))
                                .orElseThrow()
                                .run()))
                .allSatisfy(
                        finding -> assertThat(finding.good()).as("%s", finding).isTrue());
        goes(content);
    }

    /** Only where the portal said at the first entry that the group is the demo's. */
    private void goes(DemoContent content) throws SQLException {
        long entries = number("entry");
        bench.inTransaction(() -> {
            content.remove(group.ref());
            return group;
        });
        assertThat(number("entry"))
                .as("the books of a real group stay")
                .isEqualTo(entries)
                .isPositive();
        owner("update $.book set demo = true");
        bench.inTransaction(() -> {
            content.remove(group.ref());
            return group;
        });
        for (String table : List.of("book", "entry", "posting", "account", "charge", "request", "period", "tranche")) {
            assertThat(number(table)).as(table).isZero();
        }
    }

    private void owner(String statement) throws SQLException {
        try (var connection = bench.owner().getConnection();
                var prepared = connection.createStatement()) {
            prepared.executeUpdate(statement.replace("$.", bench.schema() + "."));
        }
    }

    private long number(String from) throws SQLException {
        try (var connection = bench.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + bench.schema() + "." + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
