package banyan.awards.model;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.PersonRef;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The published formula, places, shares, the draw and the weights: plain values, many seeds. */
class FormulaTest {

    private static final Unit CNY = new Unit("CNY");
    private static final int SEEDS = 200;

    @Test
    void theScoreIsTheMedianPulledToTheMiddle() {
        assertThat(score(1000, 1000, 1000).value()).isEqualTo((3 * 1000 + 2 * 600) / 5);
        assertThat(score(1000, 1000, 1000).inputs()).isEqualTo("1000*1000*3");
        assertThat(score(800, 400).median()).isEqualTo(600);
        assertThat(score().value()).isEqualTo(600);
        assertThat(score().isEnough(1)).isFalse();
        // One voter out of five cannot move it, whatever they say.
        assertThat(score(800, 800, 800, 800, 200).value())
                .isEqualTo(score(800, 800, 800, 800, 1000).value());
        // Two lucky votes do not stand above ten good ones.
        assertThat(score(900, 900).value())
                .isLessThan(
                        score(880, 880, 880, 880, 880, 880, 880, 880, 880, 880).value());
    }

    @Test
    void aVoteWithoutWeightDoesNotCountButIsShown() {
        Score score = Score.of(
                List.of(new Score.Weighed(1000, 0), new Score.Weighed(600, 1000), new Score.Weighed(1000, 500)));
        assertThat(score.voters()).isEqualTo(2);
        assertThat(score.median()).isEqualTo(600);
        assertThat(score.value()).isEqualTo((1500 * 600 + 2000 * 600) / 3500);
        assertThat(score.inputs()).isEqualTo("1000*500*1;1000*0*1;600*1000*1");
    }

    @Test
    void lessThanHalfOfTheVotersNeverMoveTheMedianBeyondTheOthers() {
        forSeeds((seed, random) -> {
            List<Score.Weighed> honest = new ArrayList<>();
            int n = 1 + random.nextInt(9);
            for (int i = 0; i < n; i++) {
                honest.add(new Score.Weighed(400 + random.nextInt(400), 1000));
            }
            List<Score.Weighed> all = new ArrayList<>(honest);
            for (int i = 0; i < (n - 1) / 2; i++) {
                all.add(new Score.Weighed(random.nextBoolean() ? 1000 : 200, 1000));
            }
            int lowest = honest.stream().mapToInt(Score.Weighed::score).min().orElseThrow();
            int highest = honest.stream().mapToInt(Score.Weighed::score).max().orElseThrow();
            Collections.shuffle(all, random);
            assertThat(Score.of(all).median()).as("seed " + seed).isBetween(lowest, highest);
        });
    }

    @Test
    void aRubricWeighsItsMarks() {
        assertThat(Rubric.read(Rubric.OF_THE_WEEK.text())).isEqualTo(Rubric.OF_THE_WEEK);
        assertThat(Rubric.OF_THE_WEEK.score(List.of(5, 5, 5))).isEqualTo(1000);
        assertThat(Rubric.OF_THE_WEEK.score(List.of(3, 3, 3))).isEqualTo(600);
        assertThat(Rubric.OF_THE_WEEK.score(List.of(5, 4, 1))).isEqualTo(1000 * 19 / 25);
        assertThat(Rubric.OF_THE_WEEK.fits(List.of(1, 2))).isFalse();
        assertThat(Rubric.OF_THE_WEEK.fits(List.of(1, 2, 6))).isFalse();
    }

    @Test
    @Tag("M147")
    void equalScoresShareAPlaceAndNobodyFillsTwo() {
        PersonRef both = person(1);
        List<Ranking.Placed> placed = Ranking.of(
                List.of(
                        judged("a", both, 900, true),
                        judged("b", both, 880, true),
                        judged("c", person(2), 800, true),
                        judged("d", person(3), 800, true),
                        judged("e", person(4), 700, true),
                        judged("f", person(5), 590, true),
                        judged("g", person(6), 999, false),
                        new Ranking.Judged("h", person(7), 950, true, true)),
                3,
                600);
        assertThat(placed)
                .extracting(one -> one.work().subject() + one.place() + one.outcome())
                .containsExactly(
                        "h0AUTHOR_LEFT",
                        "a1AWARDED",
                        "b0ONE_PLACE_A_PERSON",
                        "c2AWARDED",
                        "d2AWARDED",
                        "e4BELOW_THE_PLACES",
                        "f0TOO_LOW",
                        "g0TOO_FEW_VOTERS");
    }

    @Test
    void peopleWhoTieShareWhatTheirPlacesWeigh() {
        assertThat(Sharing.weights(List.of(1, 2, 3), 3)).containsExactly(3L, 2L, 1L);
        assertThat(Sharing.weights(List.of(1, 2, 2), 3)).containsExactly(6L, 3L, 3L);
        assertThat(Sharing.weights(List.of(1, 1), 3)).containsExactly(5L, 5L);
        assertThat(Sharing.weights(List.of(1, 2, 3, 3, 3), 3)).containsExactly(9L, 6L, 1L, 1L, 1L);
        assertThat(Sharing.of(fen(192_307), List.of(1, 2, 3), 3))
                .extracting(Money::minor)
                .containsExactly(96_154L, 64_102L, 32_051L);
        assertThat(Sharing.of(fen(100), List.of(), 3)).isEmpty();
        assertThat(Sharing.of(fen(0), List.of(1), 3)).containsExactly(fen(0));
    }

    @Test
    void sharesAlwaysAddUpToThePotAndBetterPlacesGetNoLess() {
        forSeeds((seed, random) -> {
            int of = 1 + random.nextInt(10);
            List<Integer> places = new ArrayList<>();
            int place = 1;
            while (place <= of) {
                int tied = random.nextInt(5) == 0 ? 1 + random.nextInt(40) : 1;
                for (int i = 0; i < tied; i++) {
                    places.add(place);
                }
                place += tied;
            }
            Money pot = fen(random.nextLong(10_000_000));
            List<Money> shares = Sharing.of(pot, places, of);
            long sum = shares.stream().mapToLong(Money::minor).sum();
            assertThat(sum).as("seed " + seed).isEqualTo(pot.minor());
            for (int i = 1; i < shares.size(); i++) {
                assertThat(shares.get(i - 1).minor())
                        .as("seed " + seed)
                        .isGreaterThanOrEqualTo(shares.get(i).minor() - 1);
            }
        });
    }

    @Test
    @Tag("M037")
    void theTwoLinesSplitThePotWithoutLosingAFen() {
        forSeeds((seed, random) -> {
            Money pot = fen(1 + random.nextInt(1_000_000));
            int percent = random.nextInt(101);
            Money sharers = Line.SHARERS.partOf(pot, percent);
            Money organisers = Line.ORGANISERS.partOf(pot, percent);
            assertThat(sharers.plus(organisers)).as("seed " + seed).isEqualTo(pot);
        });
        assertThat(Line.ORGANISERS.partOf(fen(192_307), 20)).isEqualTo(fen(38_461));
    }

    @Test
    @Tag("M241")
    void theDrawIsBalancedAndNobodyGetsTheirOwnWork() {
        forSeeds((seed, random) -> {
            int people = 5 + random.nextInt(60);
            int each = 1 + random.nextInt(3);
            List<PersonRef> pool = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                pool.add(person(i));
            }
            List<Allocation.Work> works = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(people); i++) {
                works.add(new Allocation.Work(new EntryId(new UUID(7, i)), person(i)));
            }
            Map<EntryId, Set<PersonRef>> drawn = Allocation.draw(works, pool, each, new Weighing.History(), seed);
            Map<PersonRef, Integer> loads = new HashMap<>();
            pool.forEach(person -> loads.put(person, 0));
            for (Allocation.Work work : works) {
                assertThat(drawn.get(work.id()))
                        .as("seed " + seed)
                        .hasSize(each)
                        .doesNotContain(work.author());
                drawn.get(work.id()).forEach(person -> loads.merge(person, 1, Integer::sum));
            }
            assertThat(Collections.max(loads.values()) - Collections.min(loads.values()))
                    .as("seed " + seed + ": " + people + " people, " + works.size() + " works, " + each + " each")
                    .isLessThanOrEqualTo(1);
            assertThat(Allocation.draw(works, pool, each, new Weighing.History(), seed))
                    .isEqualTo(drawn);
        });
    }

    @Test
    void peopleWhoJudgedAnAuthorOftenComeLast() {
        forSeeds((seed, random) -> {
            Weighing.History history = new Weighing.History();
            Set<PersonRef> often = new HashSet<>();
            for (int i = 1; i < 6; i++) {
                history.add(person(i), person(0), Allocation.OFTEN);
                often.add(person(i));
            }
            List<PersonRef> pool = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                pool.add(person(i));
            }
            var work = new Allocation.Work(new EntryId(new UUID(7, 7)), person(0));
            assertThat(Allocation.draw(List.of(work), pool, 3, history, seed).get(work.id()))
                    .as("seed " + seed)
                    .hasSize(3)
                    .doesNotContainAnyElementsOf(often);
            // A tiny group is never blocked by it.
            assertThat(Allocation.draw(List.of(work), pool.subList(0, 4), 3, history, seed)
                            .get(work.id()))
                    .as("seed " + seed)
                    .hasSize(3);
        });
    }

    @Test
    void aReciprocalVoteCountsHalfOnlyWhereItLifts() {
        Weighing.History history = new Weighing.History();
        history.add(person(1), person(9), 2);
        history.add(person(9), person(1), 2);
        Weighing scales = new Weighing(history, Set.of());
        assertThat(doubts(scales, vote(1, 1000), vote(2, 800), vote(3, 800)))
                .containsExactly("RECIPROCAL", "NONE", "NONE");
        assertThat(doubts(scales, vote(1, 900), vote(2, 800), vote(3, 800))).containsExactly("NONE", "NONE", "NONE");
        assertThat(doubts(scales, vote(1, 600))).containsExactly("RECIPROCAL");
        // One side alone is admiration and no agreement.
        Weighing.History admires = new Weighing.History();
        admires.add(person(1), person(9), 7);
        assertThat(doubts(new Weighing(admires, Set.of()), vote(1, 1000), vote(2, 600)))
                .containsExactly("NONE", "NONE");
    }

    @Test
    void aBurstOfNewcomersIsHeldAndASingleOneCounts() {
        Weighing scales = new Weighing(new Weighing.History(), Set.of(person(1), person(2), person(3)));
        assertThat(doubts(scales, vote(1, 1000), vote(2, 1000), vote(3, 1000), vote(4, 600)))
                .containsExactly("NEWCOMERS", "NEWCOMERS", "NEWCOMERS", "NONE");
        assertThat(doubts(scales, vote(1, 1000), vote(2, 1000), vote(4, 600))).containsExactly("NONE", "NONE", "NONE");
        // Newcomers who find a work worse than the others do are no lift.
        assertThat(doubts(scales, vote(1, 400), vote(2, 400), vote(3, 400), vote(4, 600)))
                .containsExactly("NONE", "NONE", "NONE", "NONE");
        // What an appeal restored stays restored.
        Vote cleared = new Vote(new ReviewId(new UUID(1, 1)), person(1), person(9), 1000, Instant.EPOCH, true);
        assertThat(scales.of(List.of(cleared, vote(2, 1000), vote(3, 1000))).get(cleared.review()))
                .isEqualTo(Doubt.NONE);
    }

    @Test
    void kindsAreListsOfPeople() {
        Kinds kinds = Kinds.of("live.*， qa.answer", "live.organised,moderation.week");
        assertThat(kinds.lineOf("live.organised")).contains(Line.ORGANISERS);
        assertThat(kinds.lineOf("live.talk")).contains(Line.SHARERS);
        assertThat(kinds.lineOf("qa.answer")).contains(Line.SHARERS);
        assertThat(kinds.lineOf("qa.question")).isEmpty();
    }

    private static List<String> doubts(Weighing scales, Vote... votes) {
        Map<ReviewId, Doubt> doubts = scales.of(List.of(votes));
        return List.of(votes).stream()
                .map(vote -> doubts.get(vote.review()).name())
                .toList();
    }

    private static Vote vote(int voter, int score) {
        return new Vote(new ReviewId(new UUID(1, voter)), person(voter), person(9), score, Instant.EPOCH, false);
    }

    private static Ranking.Judged judged(String subject, PersonRef author, int score, boolean enough) {
        return new Ranking.Judged(subject, author, score, enough, false);
    }

    private static Score score(int... values) {
        List<Score.Weighed> votes = new ArrayList<>();
        for (int value : values) {
            votes.add(new Score.Weighed(value, 1000));
        }
        return Score.of(votes);
    }

    private static PersonRef person(int n) {
        return new PersonRef(new UUID(5, n));
    }

    private static Money fen(long minor) {
        return new Money(minor, CNY);
    }

    private interface Trial {
        void run(long seed, Random random);
    }

    private static void forSeeds(Trial trial) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            trial.run(seed, new Random(seed));
        }
    }
}
