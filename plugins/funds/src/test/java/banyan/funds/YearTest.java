package banyan.funds;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Check.Finding;
import banyan.api.socket.Treasury;
import banyan.api.socket.Treasury.Pot;
import banyan.api.socket.Treasury.Share;
import banyan.api.usecase.Role;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.model.Amount;
import banyan.funds.model.Heading;
import banyan.funds.usecase.ChargeEntryFee;
import banyan.funds.usecase.JournalCsv;
import banyan.funds.usecase.JournalExcel;
import banyan.funds.usecase.JournalHledger;
import banyan.funds.usecase.JournalOf;
import banyan.funds.usecase.MembersOf;
import banyan.funds.usecase.OpenBooks;
import banyan.funds.usecase.RecordPayment;
import banyan.funds.usecase.StatementOf;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A year of the community of 500, played through the use cases: every account is explained at its end. */
class YearTest {

    /** Its own: the jobs of a year go over all groups of a bench. */
    private static final PluginBench BENCH = PluginBench.open(new FundsPlugin(), FundsPermission.values());

    private static final Unit CNY = new Unit("CNY");
    private static final int MEMBERS = 500;
    private static final BenchGroup GROUP = BENCH.group("five-hundred");
    private static final Viewer TREASURER = GROUP.person("Fang Jing", Role.TREASURER);
    private static final List<Viewer> PEOPLE = new ArrayList<>(List.of(TREASURER));
    private static final List<Money> BUDGETS = new ArrayList<>();
    private static final List<Money> PAYS = new ArrayList<>();

    private static Treasury treasury() {
        return BENCH.provided(Treasury.class);
    }

    private static void day(LocalDate day) {
        BENCH.clockAt(day.atTime(LocalTime.of(20, 0))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant());
    }

    /**
     * Fees are paid in the week before 2026-W01, dues on the first of each month; each week is settled in full on the Wednesday
     * after it. (On its own Sunday the dues that pay it may still be a day away: week 22 ends on May 31.)
     */
    @BeforeAll
    static void live() {
        BENCH.forget();
        while (PEOPLE.size() < MEMBERS) {
            PEOPLE.add(GROUP.member("Member " + PEOPLE.size()));
        }
        day(LocalDate.of(2025, 12, 22));
        everyone(person -> {
            BENCH.as(TREASURER, new ChargeEntryFee(person.self(), Optional.empty(), ""));
            pay(person, "200");
        });
        LocalDate day = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 30);
        while (!day.isAfter(last)) {
            day(day);
            if (day.getDayOfMonth() == 1) {
                BENCH.runJob("charge-dues");
                everyone(person -> pay(person, "10"));
            }
            if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY) {
                settle(Week.containing(day).previous());
            }
            day = day.plusDays(1);
        }
        while (sealedBehind()) {
            BENCH.runJob("seal-books");
        }
    }

    private static boolean sealedBehind() {
        OpenBooks.Result books = BENCH.as(TREASURER, new OpenBooks());
        return books.sealed() < books.vouchers();
    }

    private static void everyone(Consumer<Viewer> act) {
        BENCH.inTransaction(() -> {
            PEOPLE.forEach(act);
            return PEOPLE;
        });
    }

    private static void pay(Viewer person, String amount) {
        BENCH.as(TREASURER, new RecordPayment(person.self(), new Amount(amount), "", Optional.empty()));
    }

    private static void settle(Week week) {
        BENCH.inTransaction(() -> {
            Money budget = treasury().awardBudget(GROUP.ref(), week);
            BUDGETS.add(budget);
            List<Money> parts = budget.split(List.of(50L, 30L, 20L));
            List<Share> shares = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                shares.add(new Share(PEOPLE.get(week.number() + i).self(), parts.get(i), "/g/x"));
            }
            treasury().award(GROUP.ref(), week, shares, "awards:" + week);
            Money pay = treasury().weeklyPay(GROUP.ref(), week);
            PAYS.add(pay);
            return treasury().pay(GROUP.ref(), week, PEOPLE.get(week.number()).self(), pay, "", "pay:" + week);
        });
    }

    private static Money yuan(String amount) {
        return Money.of(amount, CNY);
    }

    @Test
    @Tag("M152")
    @Tag("M153")
    @Tag("M154")
    void theYearHasFiftyTwoBudgetsThatAddUp() {
        assertThat(BUDGETS).hasSize(52).containsOnly(yuan("1923.07"), yuan("1923.08"));
        assertThat(BUDGETS.stream().filter(yuan("1923.08")::equals)).hasSize(36);
        assertThat(BUDGETS.stream().reduce(yuan("0"), Money::plus)).isEqualTo(yuan("100000"));
    }

    @Test
    @Tag("M157")
    @Tag("M159")
    @Tag("M164")
    void theYearHasFiftyTwoPaysThatAddUp() {
        assertThat(PAYS).hasSize(52).containsOnly(yuan("1153.84"), yuan("1153.85"));
        assertThat(PAYS.stream().filter(yuan("1153.85")::equals)).hasSize(32);
        assertThat(PAYS.stream().reduce(yuan("0"), Money::plus)).isEqualTo(yuan("60000"));
        assertThat(BENCH.as(TREASURER, new OpenBooks()).duesForecast()).isEqualTo(yuan("60000"));
    }

    @Test
    @Tag("M155")
    void everyAccountIsExplained() {
        Map<String, Money> stands = new HashMap<>();
        OpenBooks.Result books = BENCH.as(PEOPLE.get(7), new OpenBooks());
        books.headings().forEach(one -> stands.put(one.code(), one.amount()));
        assertThat(stands)
                .containsEntry("cash", yuan("160000"))
                .containsEntry("owed-to", yuan("160000"))
                .containsEntry("owed-by", yuan("0"))
                .containsEntry("entry-fees", yuan("100000"))
                .containsEntry("awards", yuan("100000"))
                .containsEntry("dues", yuan("60000"))
                .containsEntry("duty-pay", yuan("60000"));
        for (Pot pot : List.of(Pot.AWARDS, Pot.DUES)) {
            assertThat(BENCH.inTransaction(() -> treasury().balance(GROUP.ref(), pot))
                            .booked())
                    .isEqualTo(yuan("0"));
        }
        List<Finding> found = BENCH.inTransaction(
                () -> Optional.ofNullable(BENCH.offer().checks.get("books"))
                        .orElseThrow()
                        .run());
        assertThat(found).extracting(Finding::good).containsOnly(true);
        // Any member follows the figure to its entries.
        assertThat(BENCH.as(
                                PEOPLE.get(9),
                                new JournalOf(
                                        Optional.empty(), Optional.of("awards"), Optional.empty(), Optional.empty()))
                        .items())
                .hasSize(25)
                .allSatisfy(row -> assertThat(row.evidence()).isEqualTo("/g/x"));
    }

    @Test
    @Tag("M165")
    void everyMemberSeesCostAndBenefit() {
        var rows = BENCH.as(PEOPLE.get(3), new MembersOf(Optional.empty(), Optional.of(0)))
                .items();
        assertThat(rows).hasSize(50);
        assertThat(rows.get(0).charged()).isEqualTo(yuan("320"));
        assertThat(rows.get(0).paid()).isEqualTo(yuan("320"));
        assertThat(rows.stream().map(row -> row.got()).reduce(yuan("0"), Money::plus))
                .isGreaterThan(yuan("100000"));
    }

    @Test
    void statementsAddUp() {
        LocalDate to = LocalDate.of(2026, 12, 30);
        var balance = BENCH.as(TREASURER, new StatementOf(StatementOf.Kind.BALANCE, Optional.empty(), Optional.of(to)));
        Map<String, Money> totals = new HashMap<>();
        balance.lines().stream()
                .filter(StatementOf.Line::total)
                .forEach(line -> totals.put(line.part(), line.amounts().get(0)));
        assertThat(totals.get("ASSET")).isEqualTo(totals.get("LIABILITY").plus(totals.get("POTS")));
        var cash = BENCH.as(
                TREASURER,
                new StatementOf(StatementOf.Kind.CASH, Optional.of(LocalDate.of(2026, 1, 1)), Optional.of(to)));
        assertThat(cash.lines().get(cash.lines().size() - 1).amounts())
                .containsExactly(yuan("60000"), yuan("0"), yuan("160000"));
        var budget = BENCH.as(
                TREASURER,
                new StatementOf(StatementOf.Kind.BUDGET, Optional.of(LocalDate.of(2025, 12, 29)), Optional.of(to)));
        assertThat(budget.lines().get(0).amounts()).containsExactly(yuan("100000"), yuan("100000"), yuan("0"));
        // The 53rd week is due and not paid yet.
        assertThat(budget.lines().get(1).amounts()).containsExactly(yuan("61153.84"), yuan("60000"), yuan("1153.84"));
    }

    /** hledger re-adds the whole year, in strict mode, and comes to the same balances. */
    @Test
    void hledgerComesToTheSameBalances() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/hledger")), "hledger is not installed");
        var file = BENCH.as(TREASURER, new JournalHledger(Optional.empty(), Optional.empty()));
        Path journal = Files.createTempFile("books", ".journal");
        Files.write(journal, file.content());
        assertThat(hledger(journal, "check", "--strict")).isEmpty();
        Map<String, Money> theirs = new HashMap<>();
        for (String line : hledger(journal, "balance", "--flat", "--no-total", "--depth", "3", "-O", "csv")
                .split("\n")) {
            String[] cells = line.replace("\"", "").split(",");
            if (cells.length == 2 && cells[1].endsWith("CNY")) {
                theirs.put(cells[0], yuan(cells[1].replace(" CNY", "")));
            }
        }
        Files.delete(journal);
        assertThat(theirs)
                .containsEntry("assets:cash", yuan("160000"))
                .containsEntry("income:awards:entry-fees", yuan("-100000"))
                .containsEntry("income:dues:dues", yuan("-60000"))
                .containsEntry("expenses:awards:awards", yuan("100000"))
                .containsEntry("expenses:dues:duty-pay", yuan("60000"));
        Money owed = theirs.entrySet().stream()
                .filter(one -> one.getKey().startsWith("liabilities:" + Heading.OWED_TO.code()))
                .map(Map.Entry::getValue)
                .reduce(yuan("0"), Money::plus);
        assertThat(owed).isEqualTo(yuan("-160000"));
    }

    private static String hledger(Path journal, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/usr/bin/hledger", "-f", journal.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LANG", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    @Test
    void spreadsheetsHoldEveryPostingAndNoFormula() throws IOException {
        var csv = BENCH.as(TREASURER, new JournalCsv(Optional.empty(), Optional.empty()));
        List<String> lines =
                new String(csv.content(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSizeGreaterThan(20_000);
        assertThat(new banyan.funds.model.Csv()
                        .line(List.of("=1+1", "-5.00", "a,b", "@x"))
                        .toString())
                .isEqualTo("\ufeff'=1+1,-5.00,\"a,b\",'@x\r\n");
        var excel = BENCH.as(TREASURER, new JournalExcel(Optional.empty(), Optional.empty()));
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(excel.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
            }
        }
        assertThat(parts).contains("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
    }
}
