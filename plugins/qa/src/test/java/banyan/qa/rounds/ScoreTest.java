package banyan.qa.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.qa.model.rounds.Marks;
import banyan.qa.model.rounds.Score;
import banyan.qa.model.rounds.Score.Given;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the published formula promises, on thousands of drawn rounds. A failing seed is printed. */
@Tag("M010")
class ScoreTest {

    private static final int LEAST = 3;

    @Test
    void marksAreThousandthsOfTheRubric() {
        assertThat(new Marks(List.of(5, 5, 5)).thousandths()).isEqualTo(1_000);
        assertThat(new Marks(List.of(1, 1, 1)).thousandths()).isZero();
        assertThat(new Marks(List.of(3)).thousandths()).isEqualTo(500);
        assertThat(new Marks(List.of(5, 4, 4)).thousandths()).isEqualTo(833);
    }

    @Test
    void theOrderOfRatingsChangesNothing() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Given> ratings = draw(random, 2 + random.nextInt(8), 3 + random.nextInt(15));
            Map<UUID, Score.Result> first = Score.of(ratings, Map.of(), LEAST);
            Collections.shuffle(ratings, random);
            assertThat(Score.of(ratings, Map.of(), LEAST)).as("seed %d", seed).isEqualTo(first);
        }
    }

    @Test
    void everyScoreStaysOnTheScaleAndNeedsItsRaters() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Given> ratings = draw(random, 1 + random.nextInt(8), 1 + random.nextInt(12));
            Score.of(ratings, Map.of(), LEAST).forEach((answer, result) -> {
                assertThat(result.score().isPresent()).isEqualTo(result.raters() >= LEAST);
                result.score().ifPresent(score -> assertThat(score).isBetween(0, 1_000));
            });
        }
    }

    /** Ten people rate; one more who gives the extreme to one answer moves its score by less than a tenth of the scale. */
    @Test
    void oneExtremeRaterHardlyMovesAScore() {
        int worst = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            List<Given> ratings = draw(random, 5, 10);
            UUID target = ratings.get(0).answer();
            UUID rater = new UUID(7, 7);
            List<Given> attacked = new ArrayList<>(ratings);
            ratings.stream()
                    .map(Given::answer)
                    .distinct()
                    .forEach(answer -> attacked.add(new Given(
                            answer,
                            rater,
                            answer.equals(target) ? random.nextInt(2) * 1_000 : random.nextInt(11) * 100)));
            int before = score(ratings, target);
            int after = score(attacked, target);
            worst = Math.max(worst, Math.abs(after - before));
            assertThat(Math.abs(after - before)).as("seed %d", seed).isLessThan(100);
        }
        assertThat(worst).isPositive();
    }

    /** The answers that a severe rater read are not behind those that a mild one read. */
    @Test
    void mildAndSevereRatersAreBroughtTogether() {
        List<Given> ratings = new ArrayList<>();
        List<UUID> all = answers(8);
        for (int rater = 0; rater < 8; rater++) {
            int lean = rater % 2 == 0 ? 200 : -200;
            for (UUID answer : all) {
                if ((all.indexOf(answer) % 2 == 0) == (rater % 2 == 0) || rater < 2) {
                    ratings.add(new Given(answer, new UUID(1, rater), 500 + lean));
                }
            }
        }
        List<Integer> scores = Score.of(ratings, Map.of(), LEAST).values().stream()
                .map(result -> result.score().orElseThrow())
                .toList();
        int plainGap = 240;
        assertThat(Collections.max(scores) - Collections.min(scores)).isLessThan(plainGap / 2);
    }

    @Test
    void whoeverComesForOneFriendOnlyDoesNotCount() {
        List<UUID> all = answers(3);
        List<Given> ratings = new ArrayList<>(draw(new Random(1), 3, 4));
        UUID friend = ratings.get(0).answer();
        Score.Result before = Score.of(ratings, Map.of(), LEAST).get(friend);
        ratings.add(new Given(friend, new UUID(9, 9), 1_000));
        Score.Result after = Score.of(ratings, Map.of(), LEAST).get(friend);
        assertThat(after.score()).isEqualTo(before.score());
        assertThat(after.leftOut()).isEqualTo(1);
        assertThat(all).hasSize(3);
    }

    @Test
    void whereThereIsOnlyOneToRateOneIsEnough() {
        UUID answer = new UUID(1, 1);
        List<Given> ratings = new ArrayList<>();
        Map<UUID, Integer> ratable = new java.util.HashMap<>();
        for (int i = 0; i < 3; i++) {
            ratings.add(new Given(answer, new UUID(2, i), 800));
            ratable.put(new UUID(2, i), 1);
        }
        assertThat(Score.of(ratings, ratable, LEAST).get(answer).score()).isEqualTo(Optional.of(800));
        assertThat(Score.of(ratings, Map.of(), LEAST).get(answer).score()).isEmpty();
    }

    private static int score(List<Given> ratings, UUID answer) {
        return Score.of(ratings, Map.of(), LEAST).get(answer).score().orElseThrow();
    }

    private static List<UUID> answers(int count) {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new UUID(0, i));
        }
        return all;
    }

    /** A round in which answers have a worth, raters a lean, and marks scatter. */
    private static List<Given> draw(Random random, int answers, int raters) {
        List<Given> ratings = new ArrayList<>();
        int[] worth = random.ints(answers, 2, 5).toArray();
        for (int rater = 0; rater < raters; rater++) {
            int lean = random.nextInt(3) - 1;
            for (int answer = 0; answer < answers; answer++) {
                int mark = Math.max(1, Math.min(5, worth[answer] + lean + random.nextInt(3) - 1));
                ratings.add(new Given(
                        new UUID(0, answer),
                        new UUID(1, rater),
                        new Marks(List.of(mark, mark, Math.max(1, mark - 1))).thousandths()));
            }
        }
        return ratings;
    }
}
