package banyan.qa.rounds;

import static banyan.qa.rounds.RoundsBench.BENCH;
import static banyan.qa.rounds.RoundsBench.W47;
import static banyan.qa.rounds.RoundsBench.W48;
import static banyan.qa.rounds.RoundsBench.answer;
import static banyan.qa.rounds.RoundsBench.ask;
import static banyan.qa.rounds.RoundsBench.at;
import static banyan.qa.rounds.RoundsBench.begin;
import static banyan.qa.rounds.RoundsBench.rate;
import static banyan.qa.rounds.RoundsBench.tick;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Phase;
import banyan.api.usecase.Role;
import banyan.api.usecase.UseCase;
import banyan.api.value.Week;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.usecase.EditAnswer;
import banyan.qa.usecase.MarkBestAnswer;
import banyan.qa.usecase.WithdrawAnswer;
import banyan.qa.usecase.rounds.ConfirmHelp;
import banyan.qa.usecase.rounds.Discuss;
import banyan.qa.usecase.rounds.Explained;
import banyan.qa.usecase.rounds.HideRemark;
import banyan.qa.usecase.rounds.HideSmallTalk;
import banyan.qa.usecase.rounds.MoveRound;
import banyan.qa.usecase.rounds.PauseWeek;
import banyan.qa.usecase.rounds.RateAnswer;
import banyan.qa.usecase.rounds.Remarks;
import banyan.qa.usecase.rounds.ResumeWeek;
import banyan.qa.usecase.rounds.RoundList;
import banyan.qa.usecase.rounds.RoundOf;
import banyan.qa.usecase.rounds.RoundResults;
import banyan.qa.usecase.rounds.SaySmallTalk;
import banyan.qa.usecase.rounds.SmallTalk;
import banyan.qa.usecase.rounds.SolvedRate;
import banyan.qa.usecase.rounds.TakeBackHelp;
import banyan.qa.usecase.rounds.TakeBackRating;
import banyan.qa.usecase.rounds.ToRate;
import banyan.qa.usecase.rounds.WorthReading;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One line for each way to be refused, at each time of the week. */
class RefusalsTest {

    private final BenchGroup group = BENCH.group("front-line");
    private final Viewer asker = group.member("Tang Ning");
    private final Viewer lin = group.member("Lin Wanqing");
    private final Viewer zhao = group.member("Zhao Qiming");
    private final Viewer wu = group.member("Wu Shan");
    private final Viewer leaver = group.member("Gone Soon");
    private final Viewer moderator = group.person("Chen Jiahe", Role.MODERATOR);
    private final Viewer lead = group.lead("Shen Huaiyuan");
    private final Viewer guest = group.person("Guest", Role.GUEST);

    @BeforeEach
    void thursday() {
        begin("2026-11-12T10:00");
        tick(group);
    }

    @Test
    @Tag("M199")
    void eachWayToBeRefusedHasItsCode() {
        QuestionId question = ask(asker, "Which glue?");
        AnswerId one = answer(lin, question, "Epoxy for a day");
        AnswerId two = answer(zhao, question, "Acrylate will do");

        refused("NotFound.answer", asker, new RateAnswer(one, List.of(5, 5, 5)));
        refused("EvaluationRuns", moderator, new RateAnswer(one, List.of(5, 5, 5)));
        refused("DiscussionIsOpen", wu, new Discuss(question, Optional.empty(), "May I?"));
        refused("AnswersAreShown", asker, new MarkBestAnswer(question, one));
        refused("NotFound.answer", wu, new ConfirmHelp(one));
        refused("RoundGoesForward", moderator, new MoveRound(W47, Phase.CLOSED, "Now"));
        refused("OnlyModeratorsMove", moderator, new MoveRound(W47, Phase.OPEN, "Now"));
        refused("WordsSaySomething", moderator, new MoveRound(W47, Phase.SKIPPED, "\u200b\u0085".substring(1)));
        refused("NotAllowed", wu, new MoveRound(W47, Phase.SKIPPED, "Now"));
        refused("NotAllowed", guest, new RoundOf(Optional.empty()));
        refused("NotFound.round", wu, new RoundOf(Optional.of(new Week("2020-W01"))));
        refused("NotFound.round", wu, new RoundResults(new Week("9999-W01")));
        refused("UnknownCursor", wu, new RoundList(Optional.of("nonsense")));

        at("2026-11-15T09:00:01");
        tick(group);
        refused("PauseIsAhead", lead, new PauseWeek(W47, "Too late"));
        refused("PauseIsAhead", lead, new ResumeWeek(new Week("2020-W01")));
        refused("PauseIsAhead", lead, new PauseWeek(new Week("9999-W52"), "Too far"));
        refused("WordsSaySomething", lead, new PauseWeek(W48, "\u0085"));
        at("2026-11-18T09:00:01");
        tick(group);
        AnswerId late = answer(wu, question, "After the opening");
        refused("AnswerWasPrepared", asker, new Discuss(question, Optional.of(late), "This one?"));
        refused("NotFound.answer", asker, new Discuss(question, Optional.of(new AnswerId(question.value())), "Who?"));
        refused("EvaluationRuns", asker, new RateAnswer(one, List.of(5, 5, 5)));
        refused("WordsSaySomething", asker, new Discuss(question, Optional.empty(), "\u0085"));
        refused("Invalid body", asker, new Discuss(question, Optional.empty(), "x".repeat(2_001)));
        refused("UnknownCursor", asker, new Remarks(question, Optional.of("nonsense")));

        at("2026-11-18T18:00:01");
        tick(group);
        refused("NobodyRatesThemselves", lin, new RateAnswer(one, List.of(5, 5, 5)));
        refused("AnswerWasPrepared", asker, new RateAnswer(late, List.of(5, 5, 5)));
        refused("MarksFitTheRubric", asker, new RateAnswer(one, List.of(5, 5)));
        refused("Invalid marks[0].<list element>", asker, new RateAnswer(one, List.of(6, 5, 5)));
        refused("Invalid marks[2].<list element>", asker, new RateAnswer(one, List.of(5, 5, -1)));
        refused("Invalid marks", asker, new RateAnswer(one, List.of()));
        refused("NotAllowed", guest, new RateAnswer(one, List.of(5, 5, 5)));
        refused("DiscussionIsOpen", asker, new Discuss(question, Optional.empty(), "One more word"));
        refused("AnswerStandsWhileJudged", lin, new EditAnswer(one, 0, "Better words now", "", List.of()));
        refused("AnswerStandsWhileJudged", lin, new WithdrawAnswer(one));
        refused("NotFound.answer", asker, new RateAnswer(new AnswerId(new UUID(0, 1)), List.of(5, 5, 5)));

        at("2026-11-19T20:00:01");
        tick(group);
        refused("EvaluationRuns", asker, new RateAnswer(two, List.of(5, 5, 5)));
        refused("EvaluationRuns", asker, new TakeBackRating(two));
        refused("RoundGoesForward", moderator, new MoveRound(W47, Phase.CLOSED, "Again"));
        refused("HelpedAnother", lin, new ConfirmHelp(one));
        refused("UnknownCursor", asker, new WorthReading(Optional.empty(), Optional.of("1_nonsense")));
        refused("NotFound.remark", moderator, new HideRemark(new UUID(0, 1), "Why"));
        refused("NotFound.talk", moderator, new HideSmallTalk(new UUID(0, 1), "Why"));
    }

    @Test
    void aRatingIsOneForEachPersonAndChangesUntilTheEnd() {
        QuestionId question = ask(asker, "Which glue?");
        AnswerId one = answer(lin, question, "Epoxy for a day");
        AnswerId two = answer(zhao, question, "Acrylate will do");
        evaluation();
        rate(leaver, one, 1, 1, 1);
        rate(leaver, two, 1, 1, 1);
        for (Viewer rater : List.of(asker, wu, moderator)) {
            rate(rater, one, 1, 1, 1);
            rate(rater, one, 5, 5, 5);
            rate(rater, two, 3, 3, 3);
        }
        rate(lead, one, 1, 1, 1);
        rate(lead, two, 1, 1, 1);
        BENCH.as(lead, new TakeBackRating(one));
        BENCH.as(lead, new TakeBackRating(two));
        assertThat(BENCH.as(wu, new ToRate()).rows()).hasSize(2).allSatisfy(row -> assertThat(row.marks())
                .isNotEmpty());
        assertThat(BENCH.as(lin, new ToRate()).rows())
                .extracting(ToRate.Row::answer)
                .containsExactly(two);
        group.leaves(leaver);
        at("2026-11-19T20:00:01");
        tick(group);
        List<Explained> results = BENCH.as(wu, new RoundResults(W47));
        assertThat(results).extracting(Explained::answer).containsExactly(one, two);
        assertThat(results.get(0).raters()).as("who left does not count").isEqualTo(3);
        assertThat(results.get(0).plain()).isEqualTo(1_000);
        assertThat(results.get(1).plain()).isEqualTo(500);
        assertThat(results.get(0).criteria()).hasSize(3);
    }

    @Test
    @Tag("M100")
    @Tag("M010")
    @Tag("M211")
    void itHelpedIsSaidOnceAndMakesAQuestionWorthReading() {
        QuestionId question = ask(asker, "Which glue?");
        AnswerId one = answer(lin, question, "Epoxy for a day");
        QuestionId other = ask(asker, "Which screw?");
        evaluation();
        BENCH.as(wu, new ConfirmHelp(one));
        BENCH.as(wu, new ConfirmHelp(one));
        BENCH.as(asker, new ConfirmHelp(one));
        BENCH.as(zhao, new ConfirmHelp(one));
        BENCH.as(zhao, new TakeBackHelp(one));
        BENCH.as(zhao, new TakeBackHelp(one));
        var worth = BENCH.as(zhao, new WorthReading(Optional.empty(), Optional.empty()));
        assertThat(worth.items()).extracting(WorthReading.Row::question).containsExactly(question);
        assertThat(worth.items().get(0).points()).isEqualTo(40);
        BENCH.as(asker, new MarkBestAnswer(question, one));
        worth = BENCH.as(zhao, new WorthReading(Optional.of(90), Optional.empty()));
        assertThat(worth.items()).extracting(WorthReading.Row::points).containsExactly(90);
        assertThat(BENCH.as(asker, new SolvedRate(Optional.empty()))).isEqualTo(new SolvedRate.Result(1, 2, 1, 2));
        assertThat(BENCH.as(wu, new SolvedRate(Optional.empty()))).isEqualTo(new SolvedRate.Result(1, 2, 0, 0));
        assertThat(other).isNotEqualTo(question);
    }

    @Test
    @Tag("M011")
    void smallTalkHasItsOwnPlace() {
        for (int i = 0; i < 40; i++) {
            BENCH.as(wu, new SaySmallTalk("Word " + i));
        }
        var first = BENCH.as(lin, new SmallTalk(Optional.empty()));
        assertThat(first.items()).hasSize(30);
        assertThat(first.items().get(0).body()).isEqualTo("Word 39");
        var rest = BENCH.as(lin, new SmallTalk(first.next()));
        assertThat(rest.items()).hasSize(10);
        BENCH.as(moderator, new HideSmallTalk(first.items().get(0).id(), "Not here"));
        assertThat(BENCH.as(lin, new SmallTalk(Optional.empty())).items().get(0).body())
                .isEmpty();
        var own = BENCH.as(wu, new SmallTalk(Optional.empty())).items().get(0);
        assertThat(own.body()).isEqualTo("Word 39");
        assertThat(own.why()).contains("Not here");
        assertThat(BENCH.events()).noneMatch(event -> event.toString().contains("Word"));
        assertThat(BENCH.found().values()).noneMatch(entry -> entry.body().contains("Word"));
        refused("WordsSaySomething", wu, new SaySmallTalk("\u0085"));
    }

    private void evaluation() {
        for (String time : List.of("2026-11-15T09:00:01", "2026-11-18T09:00:01", "2026-11-18T18:00:01")) {
            at(time);
            tick(group);
        }
    }

    private static void refused(String code, Viewer by, UseCase<?> useCase) {
        assertThat(PluginBench.codeOf(() -> BENCH.as(by, useCase)))
                .as("%s", useCase)
                .isEqualTo(code);
    }
}
