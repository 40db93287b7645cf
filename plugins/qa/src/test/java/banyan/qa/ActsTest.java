package banyan.qa;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Contribution;
import banyan.api.usecase.UseCase;
import banyan.qa.usecase.Acts;
import banyan.qa.usecase.SplitAnswer;
import banyan.qa.usecase.WithdrawAnswer;
import banyan.qa.usecase.WithdrawQuestion;
import banyan.qa.usecase.rounds.HideSmallTalk;
import banyan.qa.usecase.rounds.SaySmallTalk;
import banyan.qa.usecase.rounds.SmallTalk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a moderator takes away, hides or moves is stated, so that moderation can count it; one's own words are not. */
class ActsTest {

    private final Desk desk = new Desk("acts");

    @BeforeEach
    void begin() {
        Desk.BENCH.forget();
    }

    @Test
    void whatAModeratorTakesAwayIsStatedInTheModeratorsName() {
        var question = desk.ask("Which glue holds polypropylene?");
        var answer = desk.answer(desk.answerer, question, "None without a flame before it");
        stated("answer", Acts.Act.REMOVED, desk.moderator, new WithdrawAnswer(answer));
        stated("question", Acts.Act.REMOVED, desk.moderator, new WithdrawQuestion(question));
    }

    @Test
    void aSplitAnswerWasMoved() {
        var question = desk.ask("Which glue holds polypropylene?");
        var answer = desk.answer(desk.answerer, question, "And who pays for the flame?");
        stated("answer", Acts.Act.MOVED, desk.moderator, new SplitAnswer(answer, "Who pays for the flame?"));
    }

    @Test
    void hiddenSmallTalkIsStated() {
        Desk.BENCH.as(desk.other, new SaySmallTalk("Buy my sofa"));
        var line = Desk.BENCH
                .as(desk.moderator, new SmallTalk(Optional.empty()))
                .items()
                .get(0);
        stated("talk", Acts.Act.HIDDEN, desk.moderator, new HideSmallTalk(line.id(), "An advertisement"));
    }

    @Test
    void whatPeopleDoWithTheirOwnWordsIsNobodysAct() {
        var question = desk.ask("Which glue holds polypropylene?");
        var answer = desk.answer(desk.answerer, question, "None without a flame before it");
        Desk.BENCH.as(desk.answerer, new WithdrawAnswer(answer));
        Desk.BENCH.as(desk.asker, new WithdrawQuestion(question));
        assertThat(acts()).isEmpty();
    }

    private void stated(String what, Acts.Act act, Viewer by, UseCase<?> useCase) {
        int before = acts().size();
        Desk.BENCH.as(by, useCase);
        assertThat(acts()).hasSize(before + 1);
        assertThat(acts().get(before)).satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo("qa." + what + "." + act.name().toLowerCase(Locale.ROOT));
            assertThat(fact.person()).isEqualTo(by.self());
            assertThat(fact.evidence()).startsWith("/g/acts/qa/");
        });
    }

    private List<Contribution> acts() {
        return Desk.BENCH.events(Contribution.class).stream()
                .filter(fact ->
                        fact.group().equals(desk.group.ref()) && fact.kind().matches(".*\\.(removed|hidden|moved)"))
                .toList();
    }
}
