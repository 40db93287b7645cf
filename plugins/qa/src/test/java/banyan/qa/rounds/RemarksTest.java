package banyan.qa.rounds;

import static banyan.qa.rounds.RoundsBench.BENCH;
import static banyan.qa.rounds.RoundsBench.ask;
import static banyan.qa.rounds.RoundsBench.at;
import static banyan.qa.rounds.RoundsBench.begin;
import static banyan.qa.rounds.RoundsBench.tick;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Contribution;
import banyan.api.usecase.Role;
import banyan.qa.model.QuestionId;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.SplitRemark;
import banyan.qa.usecase.rounds.Discuss;
import banyan.qa.usecase.rounds.HideRemark;
import banyan.qa.usecase.rounds.Remarks;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a moderator does with a remark: hides it, or makes it a question of its own. Both are stated as acts. */
class RemarksTest {

    private final BenchGroup group = BENCH.group("front-line");
    private final Viewer asker = group.member("Tang Ning");
    private final Viewer wu = group.member("Wu Shan");
    private final Viewer he = group.member("He Ping");
    private final Viewer moderator = group.person("Chen Jiahe", Role.MODERATOR);
    private QuestionId question;

    @BeforeEach
    void theDiscussionIsOpen() {
        begin("2026-11-12T10:00");
        tick(group);
        question = ask(asker, "Hot runner clogs every 2 weeks");
        at("2026-11-15T09:00:01");
        tick(group);
        at("2026-11-18T09:00:01");
        tick(group);
        BENCH.as(wu, new Discuss(question, Optional.empty(), "What does the regrind cost?"));
    }

    @Test
    void aHiddenRemarkIsReadByItsAuthorAloneAndSaysWhy() {
        BENCH.as(moderator, new HideRemark(remark(moderator).id(), "A price is confidential"));
        assertThat(remark(he).hidden()).isTrue();
        assertThat(remark(he).html()).isEmpty();
        assertThat(remark(wu).html()).contains("regrind");
        assertThat(remark(wu).why()).contains("A price is confidential");
        assertThat(group.told())
                .filteredOn(told -> told.key().equals("rounds.notice.hidden"))
                .extracting(PluginBench.Told::person)
                .containsExactly(wu.self());
        assertThat(act("qa.remark.hidden").person()).isEqualTo(moderator.self());
    }

    @Test
    void aRemarkThatAsksSomethingElseBecomesAQuestionOfItsAuthor() {
        QuestionId made = BENCH.as(moderator, new SplitRemark(remark(moderator).id(), "What does regrind cost?"));
        var view = BENCH.as(he, new QuestionOf(made, Optional.empty()));
        assertThat(view.text().title()).isEqualTo("What does regrind cost?");
        assertThat(view.asker().name()).isEqualTo("Wu Shan");
        assertThat(remark(he).hidden()).isTrue();
        assertThat(act("qa.remark.moved").evidence()).isEqualTo("/g/front-line/qa/questions/" + made);
        assertThat(PluginBench.codeOf(() ->
                        BENCH.as(moderator, new SplitRemark(remark(moderator).id(), "Once more"))))
                .isEqualTo("RemarkIsShown");
        assertThat(PluginBench.codeOf(
                        () -> BENCH.as(wu, new SplitRemark(remark(wu).id(), "By its author"))))
                .isEqualTo("NotAllowed");
    }

    private Remarks.Row remark(Viewer viewer) {
        return BENCH.as(viewer, new Remarks(question, Optional.empty())).items().get(0);
    }

    private Contribution act(String kind) {
        return BENCH.events(Contribution.class).stream()
                .filter(fact -> fact.group().equals(group.ref()) && fact.kind().equals(kind))
                .reduce((one, another) -> {
                    throw new AssertionError("Stated twice: " + another);
                })
                .orElseThrow();
    }
}
