package banyan.qa.usecase.demo;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.DemoContent;
import banyan.api.socket.Rounds;
import banyan.api.usecase.Permission;
import banyan.api.usecase.Role;
import banyan.qa.QaPermission;
import banyan.qa.QaPlugin;
import banyan.qa.RoundPermission;
import banyan.runtime.demo.DemoCast;
import banyan.runtime.demo.Part;
import banyan.testkit.bench.DemoDay;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A year of the demo on the real tables, with a stop in its middle: nobody is refused, and people judge as people do. */
class DemoYearTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);
    private static final LocalDate FIRST = LAST.minusDays(364);
    private static final LocalDate STOP = FIRST.plusDays(120);

    private final PluginBench bench = PluginBench.open(
            new QaPlugin(),
            Stream.of(QaPermission.values(), RoundPermission.values())
                    .flatMap(Stream::of)
                    .toArray(Permission[]::new));
    private final Map<String, Viewer> people = new LinkedHashMap<>();
    private final List<String> refusals = new ArrayList<>();
    private final BenchGroup group = bench.group("customer-voice");

    @Test
    void nobodyIsRefusedAndEveryRoundComesToItsEnd() {
        bench.fill(Rounds.class, Optional.of(bench.provided(Rounds.class)));
        people.put("shi.wenting", group.person("shi.wenting", Role.LEAD));
        DemoCast.make().of("customer-voice").stream()
                .filter(part -> part.leaves() == Part.STAYS)
                .forEach(part -> people.put(part.login(), group.member(part.login())));
        DemoQuestions content = (DemoQuestions) bench.provided(DemoContent.class);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (day.equals(STOP)) {
                content.forget("customer-voice"); // as after a stop
            }
            play(content, day);
        }
        assertThat(refusals).isEmpty();
        assertThat(number("question")).isEqualTo(24);
        assertThat(number("answer")).isGreaterThan(105);
        assertThat(number("rating")).isGreaterThan(400);
        assertThat(number("remark")).isGreaterThan(40);
        assertThat(number("helped")).isGreaterThan(5);
        assertThat(number("small_talk")).isEqualTo(12);
        assertThat(number("question where state = 'SOLVED'")).isGreaterThanOrEqualTo(16);
        assertThat(number("question_upkeep where outcome is not null")).isGreaterThan(5);
        assertThat(number("verdict where score is not null")).isGreaterThan(70);
        assertThat(number("round_step where mover = 'CATCH_UP'")).isZero();
        assertThat(number("week_round where due_at is not null"))
                .as("a round runs today")
                .isPositive();
        likelyScores();
        removed(content);
    }

    /** What peers find good comes out above what they find poor, in most weeks. */
    private void likelyScores() {
        String pairs = "verdict b join answer a on a.id = b.answer_id join verdict w on w.question_id = b.question_id"
                + " where a.best and w.answer_id <> b.answer_id and b.score ";
        long better = number(pairs + "> w.score");
        long worse = number(pairs + "< w.score");
        assertThat(better).isGreaterThan(4 * worse).isGreaterThan(20);
        assertThat(number("verdict where best"))
                .as("chosen before the round closed")
                .isGreaterThan(5);
    }

    private void removed(DemoContent content) {
        bench.inTransaction(() -> {
            content.remove(group.ref());
            return group;
        });
        for (String table :
                List.of("question", "answer", "rating", "verdict", "small_talk", "week_round", "round_step")) {
            assertThat(number(table)).as(table).isZero();
        }
    }

    private void play(DemoContent content, LocalDate day) {
        jobs(day, LocalTime.of(0, 5));
        DemoDay stage = new DemoDay(bench, people, FIRST, LAST, day);
        content.day(stage, day);
        for (LocalTime time : List.of(LocalTime.of(9, 1), LocalTime.of(18, 1), LocalTime.of(20, 1))) {
            stage.at(time, () -> jobs(day, time));
        }
        refusals.addAll(stage.play());
    }

    private void jobs(LocalDate day, LocalTime time) {
        clockAt(day, time);
        for (String job : new TreeSet<>(bench.offer().groupJobs.keySet())) {
            bench.runJob(job);
        }
        bench.offer().jobs.keySet().forEach(bench::runJob);
    }

    private void clockAt(LocalDate day, LocalTime time) {
        bench.clockAt(day.atTime(time).atZone(ZONE).toInstant());
    }

    private long number(String from) {
        String counted = "select count(*) from "
                + from.replaceAll("^(\\w+)", bench.schema() + ".$1")
                        .replaceAll("join (\\w+)", "join " + bench.schema() + ".$1");
        try (var connection = bench.owner().getConnection();
                var rows = connection.createStatement().executeQuery(counted)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(counted, e);
        }
    }
}
