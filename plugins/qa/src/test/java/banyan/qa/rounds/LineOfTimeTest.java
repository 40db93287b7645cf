package banyan.qa.rounds;

import static banyan.qa.rounds.RoundsBench.BENCH;
import static banyan.qa.rounds.RoundsBench.answer;
import static banyan.qa.rounds.RoundsBench.ask;
import static banyan.qa.rounds.RoundsBench.at;
import static banyan.qa.rounds.RoundsBench.begin;
import static banyan.qa.rounds.RoundsBench.tick;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.HomeCard;
import banyan.api.socket.HomeCard.When;
import banyan.api.socket.Phase;
import banyan.qa.usecase.rounds.LineOfTime;
import banyan.qa.usecase.rounds.RoundView;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a round stands, as a line of stops with a "now". */
class LineOfTimeTest {

    private static final RoundView.Plan PLAN = new RoundView.Plan(
            Instant.parse("2026-11-08T01:00:00Z"),
            Instant.parse("2026-11-15T01:00:00Z"),
            Instant.parse("2026-11-18T01:00:00Z"),
            Instant.parse("2026-11-18T10:00:00Z"),
            Instant.parse("2026-11-19T12:00:00Z"));

    private static final LineOfTime.Words KEYS = new LineOfTime.Words() {
        @Override
        public String say(String key, Object... values) {
            return key;
        }

        @Override
        public String say(Instant at) {
            return at.toString();
        }
    };

    @ParameterizedTest
    @CsvSource({
        "COLLECT,  NOW  COMING COMING COMING COMING COMING",
        "PREPARE,  DONE NOW    COMING COMING COMING COMING",
        "OPEN,     DONE DONE   NOW    COMING COMING COMING",
        "EVALUATE, DONE DONE   DONE   NOW    COMING COMING",
        "CLOSED,   DONE DONE   DONE   DONE   NOW    COMING",
        "DIGESTED, DONE DONE   DONE   DONE   DONE   DONE",
        "SKIPPED,  COMING COMING COMING COMING COMING COMING"
    })
    void thePhaseIsNowAndWhatWasBeforeItIsDone(Phase phase, String expected) {
        assertThat(LineOfTime.of(phase, PLAN, KEYS))
                .extracting(HomeCard.Stop::when)
                .containsExactly(
                        Stream.of(expected.split(" +")).map(When::valueOf).toArray(When[]::new));
    }

    @Test
    void theGroupsHomeShowsTheLineOfTheRoundThatIsFurthestAlong() {
        begin("2026-11-12T10:00");
        BenchGroup group = BENCH.group("line-of-time");
        Viewer asker = group.member("Tang Ning");
        tick(group);
        assertThat(now(asker)).containsExactly("rounds.phase.COLLECT[]");
        answer(group.member("Lin Wanqing"), ask(asker, "Hot runner clogs every 2 weeks"), "Look at the regrind first");
        at("2026-11-15T09:00:01");
        tick(group);
        assertThat(now(asker)).as("while the next week collects").containsExactly("rounds.phase.PREPARE[]");
        at("2026-11-18T09:00:01");
        tick(group);
        assertThat(now(asker)).containsExactly("rounds.phase.OPEN[]");
    }

    private static List<String> now(Viewer viewer) {
        List<HomeCard> cards = BENCH.homeCards(viewer).stream()
                .filter(card -> !card.line().isEmpty())
                .toList();
        assertThat(cards).singleElement().satisfies(card -> assertThat(card.line())
                .hasSize(6));
        return cards.get(0).line().stream()
                .filter(stop -> stop.when() == When.NOW)
                .map(HomeCard.Stop::title)
                .toList();
    }
}
