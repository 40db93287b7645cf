package banyan.qa.rounds;

import static banyan.qa.rounds.RoundsBench.BENCH;
import static banyan.qa.rounds.RoundsBench.answer;
import static banyan.qa.rounds.RoundsBench.ask;
import static banyan.qa.rounds.RoundsBench.at;
import static banyan.qa.rounds.RoundsBench.begin;
import static banyan.qa.rounds.RoundsBench.tick;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Rounds;
import banyan.api.usecase.Query;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.api.usecase.UseCase;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.usecase.AnswerOf;
import banyan.qa.usecase.QuestionOf;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No text of an answer is seen by another answerer, nor by the asker, before the round opens: not by any query there is. */
class HiddenAnswersTest {

    private static final String SECRET = "the-regrind-is-to-blame";

    private final BenchGroup group = BENCH.group("front-line");
    private final Viewer asker = group.member("Tang Ning");
    private final Viewer lin = group.member("Lin Wanqing");
    private final Viewer zhao = group.member("Zhao Qiming");
    private final Viewer moderator = group.person("Chen Jiahe", Role.MODERATOR);
    private QuestionId question = new QuestionId(new java.util.UUID(0, 0));
    private AnswerId answer = new AnswerId(new java.util.UUID(0, 0));

    @BeforeEach
    void thursday() {
        begin("2026-11-12T10:00");
        tick(group);
        question = ask(asker, "Hot runner clogs");
        answer = answer(lin, question, SECRET);
        answer(zhao, question, "Zones of their own");
    }

    @Test
    void noQueryTellsAnAnswerBeforeTheOpening() {
        int asked = 0;
        for (Viewer viewer : List.of(asker, zhao)) {
            for (Class<?> kind : BENCH.offer().handlers.keySet()) {
                if (Query.class.isAssignableFrom(kind)) {
                    assertThat(tells(viewer, kind))
                            .as("%s to %s", kind.getSimpleName(), viewer.name())
                            .isFalse();
                    asked++;
                }
            }
            assertThat(BENCH.homeCards(viewer).toString()).doesNotContain(SECRET);
            BENCH.offer().feeds.values().forEach(feed -> assertThat(new String(
                            BENCH.inTransaction(() -> feed.read(viewer)).content(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain(SECRET));
        }
        assertThat(asked).isGreaterThan(20);
        assertThat(BENCH.found().values())
                .noneMatch(entry ->
                        entry.group().equals(group.ref()) && entry.toString().contains(SECRET));
        assertThat(BENCH.events().toString()).doesNotContain(SECRET);
        assertThat(group.told().toString()).doesNotContain(SECRET).doesNotContain("Lin Wanqing");
        assertThat(BENCH.inTransaction(() -> BENCH.provided(Rounds.class).results(group.ref(), RoundsBench.W47)))
                .isEmpty();
    }

    @Test
    void itsAuthorAndAModeratorSeeItAndAfterTheOpeningEverybody() {
        assertThat(tells(lin, AnswerOf.class)).isTrue();
        assertThat(tells(moderator, QuestionOf.class)).isTrue();
        assertThat(BENCH.as(asker, new QuestionOf(question, Optional.empty())).answerCount())
                .isEqualTo(2);
        at("2026-11-15T09:00:01");
        tick(group);
        assertThat(tells(asker, QuestionOf.class)).isFalse();
        at("2026-11-18T09:00:01");
        tick(group);
        assertThat(tells(asker, QuestionOf.class)).isTrue();
        assertThat(tells(zhao, AnswerOf.class)).isTrue();
    }

    @Test
    void whereRoundsAreOffNothingIsHidden() {
        BENCH.fill(Rounds.class, Optional.empty());
        assertThat(tells(zhao, QuestionOf.class)).isTrue();
    }

    private boolean tells(Viewer viewer, Class<?> kind) {
        try {
            return String.valueOf(BENCH.as(viewer, query(kind))).contains(SECRET);
        } catch (Refusal refused) {
            assertThat(refused.code()).as("%s", kind).matches("NotFound.*|NotAllowed|Invalid|[A-Z].*");
            return false;
        }
    }

    /** The query with the ids of this question and nothing else. */
    private UseCase<?> query(Class<?> kind) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent part : kind.getRecordComponents()) {
            values.add(value(part));
        }
        try {
            Constructor<?> made = kind.getDeclaredConstructor(Arrays.stream(kind.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            made.setAccessible(true);
            return (UseCase<?>) made.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind.getName(), e);
        }
    }

    private Object value(RecordComponent part) {
        Class<?> type = part.getType();
        if (type == QuestionId.class) {
            return question;
        }
        if (type == AnswerId.class) {
            return answer;
        }
        if (type == banyan.api.value.Week.class) {
            return RoundsBench.W47;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == String.class) {
            return "regrind";
        }
        if (type == int.class) {
            return 0;
        }
        if (type == java.util.UUID.class) {
            return answer.value();
        }
        if (type == boolean.class) {
            return false;
        }
        throw new IllegalStateException("Teach this test what a " + type + " of " + part.getDeclaringRecord() + " is");
    }
}
