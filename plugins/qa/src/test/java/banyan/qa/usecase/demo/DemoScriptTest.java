package banyan.qa.usecase.demo;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.qa.model.Answer;
import banyan.qa.model.QuestionText;
import banyan.qa.model.Topic;
import banyan.qa.usecase.demo.DemoScript.Answered;
import banyan.qa.usecase.demo.DemoScript.Asked;
import banyan.qa.usecase.demo.DemoScript.Remarked;
import banyan.qa.usecase.demo.DemoScript.Talked;
import banyan.runtime.demo.DemoCast;
import banyan.runtime.demo.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demo's people write must read like people, and fit the rules of the portal. */
class DemoScriptTest {

    private static final List<String> GROUPS = List.of("front-line", "customer-voice", "new-leads", "data-craft");

    /** Two texts that share more than this of their words in fours are one template. */
    private static final double ALIKE = 0.35;

    private static List<Asked> all() {
        return GROUPS.stream()
                .flatMap(group -> DemoScript.questions(group).stream())
                .toList();
    }

    @Test
    void thereIsEnough() {
        assertThat(all()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(all().stream().mapToInt(asked -> asked.answers().size()).sum())
                .isGreaterThanOrEqualTo(500);
        assertThat(all().stream().filter(asked -> asked.report().isPresent())).hasSizeGreaterThan(40);
        assertThat(all().stream().mapToInt(asked -> asked.remarks().size()).sum())
                .isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"front-line", "customer-voice", "new-leads", "data-craft"})
    void whoWritesIsThereFromTheFirstWeek(String group) {
        Set<String> there = DemoCast.make().of(group).stream()
                .filter(part -> part.joins() < 7 && part.leaves() == Part.STAYS)
                .map(Part::login)
                .collect(Collectors.toSet());
        there.add(DemoCast.leadOf(group));
        for (Asked asked : DemoScript.questions(group)) {
            assertThat(there).as(asked.text().title()).contains(asked.by());
            assertThat(asked.answers()).extracting(Answered::by).allMatch(there::contains);
            assertThat(asked.remarks()).extracting(Remarked::by).allMatch(there::contains);
        }
        assertThat(DemoScript.talk(group)).isNotEmpty();
        assertThat(DemoScript.talk(group)).extracting(Talked::by).allMatch(there::contains);
    }

    @Test
    void nobodyAnswersThemselvesOrTwice() {
        for (Asked asked : all()) {
            assertThat(asked.answers())
                    .as(asked.text().title())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .extracting(Answered::by)
                    .doesNotHaveDuplicates()
                    .doesNotContain(asked.by());
        }
    }

    @Test
    void atMostOneAnswerIsTheBestAndOnlyThenItIsReported() {
        for (Asked asked : all()) {
            long best = asked.answers().stream().filter(Answered::best).count();
            assertThat(best).as(asked.text().title()).isLessThanOrEqualTo(1);
            assertThat(asked.report().isEmpty() || best == 1)
                    .as(asked.text().title())
                    .isTrue();
            asked.report().ifPresent(report -> assertThat(report.worked()).isIn("worked", "partly", "failed"));
        }
    }

    @Test
    void everythingFitsItsField() {
        for (Asked asked : all()) {
            assertThat(asked.text().title()).isNotBlank().hasSizeLessThanOrEqualTo(QuestionText.TITLE);
            assertThat(asked.text().scene()).isNotBlank().hasSizeLessThanOrEqualTo(QuestionText.SCENE);
            assertThat(asked.text().details()).isNotBlank().hasSizeLessThanOrEqualTo(QuestionText.DETAILS);
            assertThat(asked.text().request()).isNotBlank().hasSizeLessThanOrEqualTo(QuestionText.REQUEST);
            assertThat(asked.week()).isBetween(1, 51);
            assertThat(asked.kind()).isIn("work", "life");
            assertThat(asked.topics())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(Topic.MOST)
                    .allMatch(Topic::isOne);
            assertThat(asked.answers()).allSatisfy(answer -> {
                assertThat(answer.method()).isNotBlank().hasSizeLessThanOrEqualTo(Answer.METHOD);
                assertThat(answer.why()).hasSizeLessThanOrEqualTo(Answer.REASONING);
                assertThat(answer.quality()).isBetween(1, 5);
            });
            assertThat(asked.remarks()).allSatisfy(remark -> assertThat(remark.on())
                    .isBetween(0, asked.answers().size()));
        }
    }

    @Test
    void noTwoTextsAreOneTemplate() {
        List<String> texts = new ArrayList<>();
        for (Asked asked : all()) {
            texts.add(asked.text().details());
            asked.answers().forEach(answer -> texts.add(answer.method() + "\n" + answer.why()));
        }
        List<Set<String>> shingles =
                texts.stream().map(DemoScriptTest::shingles).toList();
        shared(shingles).forEach((pair, both) -> {
            int least = Math.min(
                    shingles.get(pair.get(0)).size(), shingles.get(pair.get(1)).size());
            assertThat((double) both / least)
                    .as("%s%n--- and ---%n%s", texts.get(pair.get(0)), texts.get(pair.get(1)))
                    .isLessThan(ALIKE);
        });
        assertThat(all()).extracting(asked -> asked.text().title()).doesNotHaveDuplicates();
    }

    /** Pieces of four characters; of eight in Latin letters, where a word is longer. */
    private static Set<String> shingles(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}|]+", "");
        int size = plain.chars().filter(c -> c > 0x2E80).count() * 2 > plain.length() ? 4 : 8;
        return IntStream.rangeClosed(0, Math.max(0, plain.length() - size))
                .mapToObj(at -> plain.substring(at, Math.min(plain.length(), at + size)))
                .collect(Collectors.toSet());
    }

    /** How many pieces two texts share, for those that share any. */
    private static Map<List<Integer>, Integer> shared(List<Set<String>> shingles) {
        Map<String, List<Integer>> where = new HashMap<>();
        Map<List<Integer>, Integer> both = new HashMap<>();
        for (int i = 0; i < shingles.size(); i++) {
            for (String piece : shingles.get(i)) {
                List<Integer> before = where.computeIfAbsent(piece, p -> new ArrayList<>());
                for (int j : before) {
                    both.merge(List.of(j, i), 1, Integer::sum);
                }
                before.add(i);
            }
        }
        return both;
    }

    @Test
    void theWritersDoNotSoundLikeAMachine() {
        List<String> flavours = List.of("综上所述", "值得注意的是", "首先，", "希望对你有帮助", "In conclusion", "It is worth noting", "！");
        for (Asked asked : all()) {
            String whole = asked.text() + asked.answers().toString() + asked.remarks();
            assertThat(flavours).as(asked.text().title()).noneMatch(whole::contains);
        }
    }
}
