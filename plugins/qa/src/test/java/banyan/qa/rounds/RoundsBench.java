package banyan.qa.rounds;

import banyan.api.people.Viewer;
import banyan.api.socket.Rounds;
import banyan.api.usecase.Permission;
import banyan.api.value.Week;
import banyan.qa.QaPermission;
import banyan.qa.QaPlugin;
import banyan.qa.RoundPermission;
import banyan.qa.RoundSettings;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.usecase.AnswerQuestion;
import banyan.qa.usecase.AskQuestion;
import banyan.qa.usecase.rounds.RateAnswer;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One database for the tests of rounds, and the words in which they speak. */
final class RoundsBench {

    static final PluginBench BENCH = PluginBench.open(
            new QaPlugin(),
            Stream.of(QaPermission.values(), RoundPermission.values())
                    .flatMap(Stream::of)
                    .toArray(Permission[]::new));

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Week W47 = new Week("2026-W47");
    static final Week W48 = new Week("2026-W48");

    private RoundsBench() {}

    /** Forgets what was; rounds are on. */
    static void begin(String localTime) {
        BENCH.forget();
        BENCH.fill(Rounds.class, Optional.of(BENCH.provided(Rounds.class)));
        at(localTime);
    }

    /** The clock of the group in Shanghai. */
    static void at(String localTime) {
        BENCH.clockAt(LocalDateTime.parse(localTime).atZone(ZONE).toInstant());
    }

    static void at(Instant moment) {
        BENCH.clockAt(moment);
    }

    /** The job's turn in this group, if it is due there. */
    static void tick(BenchGroup group) {
        var job = BENCH.offer().groupJobs.get("rounds");
        if (BENCH.inTransaction(() -> job.due().now().contains(group.ref()))) {
            BENCH.inTransaction(() -> {
                job.work().in(group.system().here());
                return group;
            });
        }
    }

    static RoundSettings settings(int leadDays, int leastRaters, RoundSettings.EmptyWeek empty, int carryOver) {
        return new RoundSettings(
                DayOfWeek.WEDNESDAY,
                LocalTime.of(9, 0),
                leadDays,
                9,
                26,
                List.of("works", "reasoning", "clear"),
                leastRaters,
                empty,
                carryOver);
    }

    static QuestionId ask(Viewer by, String title) {
        return BENCH.as(by, new AskQuestion(title, "", "", "", Set.of(), List.of()));
    }

    static AnswerId answer(Viewer by, QuestionId question, String method) {
        return BENCH.as(by, new AnswerQuestion(question, method, "because I saw it", List.of()));
    }

    static void rate(Viewer by, AnswerId answer, Integer... marks) {
        BENCH.as(by, new RateAnswer(answer, List.of(marks)));
    }

    static Rounds.Round round(BenchGroup group, Week week) {
        return BENCH.inTransaction(() -> BENCH.provided(Rounds.class).of(group.ref(), week))
                .orElseThrow();
    }
}
