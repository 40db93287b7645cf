package banyan.qa;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.api.usecase.UseCase;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Topic;
import banyan.qa.usecase.AnswerQuestion;
import banyan.qa.usecase.AskQuestion;
import banyan.qa.usecase.EditQuestion;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A group of its own with four people, and the sentences that the tests of documents say over and over. */
final class Desk {

    static final PluginBench BENCH = AskingAndAnsweringTest.BENCH;

    final BenchGroup group;
    final Viewer asker;
    final Viewer answerer;
    final Viewer other;
    final Viewer moderator;

    Desk(String handle) {
        group = BENCH.group(handle);
        asker = group.member("Tang Ning");
        answerer = group.member("Lin Wanqing");
        other = group.member("Zhao Qiming");
        moderator = group.person("Chen Jiahe", Role.MODERATOR);
    }

    QuestionId ask(Viewer by, String title, String... topics) {
        Set<Topic> about = Arrays.stream(topics).map(Topic::new).collect(Collectors.toSet());
        return BENCH.as(by, new AskQuestion(title, "", "", "", about, List.of()));
    }

    QuestionId ask(String title, String... topics) {
        return ask(asker, title, topics);
    }

    AnswerId answer(Viewer by, QuestionId question, String method) {
        return BENCH.as(by, new AnswerQuestion(question, method, "", List.of()));
    }

    void edit(QuestionId question, int version, String title, String details) {
        BENCH.as(asker, new EditQuestion(question, version, title, "", details, "", Set.of(), List.of()));
    }

    static void refused(String code, Viewer by, UseCase<?> useCase) {
        assertThatThrownBy(() -> BENCH.as(by, useCase))
                .describedAs(useCase.toString())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code())
                                .isEqualTo(code));
    }
}
