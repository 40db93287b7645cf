package banyan.qa;

import static banyan.qa.Desk.BENCH;
import static banyan.qa.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Contribution;
import banyan.api.usecase.Role;
import banyan.api.value.Handle;
import banyan.qa.model.AnswerId;
import banyan.qa.model.Outcome;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import banyan.qa.store.Authorship;
import banyan.qa.store.UpkeepStore.LinkKind;
import banyan.qa.usecase.AskQuestion;
import banyan.qa.usecase.CloseAsDuplicate;
import banyan.qa.usecase.CommonProblems;
import banyan.qa.usecase.CommonProblems.By;
import banyan.qa.usecase.CommonProblems.Place;
import banyan.qa.usecase.FlagQuestion;
import banyan.qa.usecase.FlagView;
import banyan.qa.usecase.KeepQuestion;
import banyan.qa.usecase.MarkBestAnswer;
import banyan.qa.usecase.MoveQuestion;
import banyan.qa.usecase.MoveTargets;
import banyan.qa.usecase.NudgeToCharter;
import banyan.qa.usecase.OpenFlags;
import banyan.qa.usecase.Positioned;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.QuestionView;
import banyan.qa.usecase.ReopenQuestion;
import banyan.qa.usecase.ReportApplied;
import banyan.qa.usecase.SplitAnswer;
import banyan.qa.usecase.UnmarkBestAnswer;
import banyan.qa.usecase.UpkeepOf;
import banyan.qa.usecase.UpkeepView;
import banyan.qa.usecase.WhereIsQuestion;
import banyan.qa.usecase.WithdrawQuestion;
import banyan.qa.usecase.WriteSummary;
import banyan.testkit.bench.PluginBench.Told;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What keeps questions where they belong, and what comes of them. */
class OrderTest {

    private final Desk desk = new Desk("orderly");

    @BeforeEach
    void forget() {
        BENCH.forget();
    }

    @Test
    @Tag("M009")
    void aFlagIsDecidedByAModeratorAndTheCharterSpeaks() {
        desk.group.position("Problems at work, with figures", List.of("machines"), List.of("politics"));
        QuestionId question = desk.ask("What do you think of the elections?");
        BENCH.as(desk.other, new FlagQuestion(question, "Politics, see the charter"));
        assertThat(told("qa.notice.flagged")).contains(desk.moderator.self()).doesNotContain(desk.asker.self());
        assertThat(BENCH.as(desk.moderator, new OpenFlags()))
                .extracting(FlagView::question)
                .containsExactly(question);
        assertThat(upkeep(desk.asker, question).flags()).isEmpty();
        assertThat(upkeep(desk.moderator, question).flags()).hasSize(1);

        BENCH.as(desk.moderator, new NudgeToCharter(question, "Ask what it changes at the line"));
        assertThat(told("qa.notice.nudged")).containsExactly(desk.asker.self());
        assertThat(upkeep(desk.asker, question).nudged()).isTrue();
        assertThat(BENCH.as(desk.asker, new Positioned()).positioning()).isEqualTo("Problems at work, with figures");
        assertThat(BENCH.as(desk.moderator, new OpenFlags())).isEmpty();

        desk.edit(question, 0, "What will the shift plan be on election day?", "");
        assertThat(upkeep(desk.asker, question).nudged()).isFalse();
    }

    @Test
    void aModeratorMayDecideThatItBelongsHere() {
        QuestionId question = desk.ask("A question about pay");
        BENCH.as(desk.other, new FlagQuestion(question, "Off topic"));
        BENCH.as(desk.moderator, new KeepQuestion(question));
        assertThat(told("qa.notice.kept")).containsExactly(desk.other.self());
        assertThat(upkeep(desk.moderator, question).flags()).isEmpty();
        BENCH.as(desk.other, new FlagQuestion(question, "I still think so"));
    }

    @Test
    @Tag("M009")
    void aQuestionMovesWithItsAnswersAndItsOldAddressLeadsThere() {
        Desk there = new Desk("elsewhere-orderly");
        join(there, "Tang Ning");
        join(there, "Chen Jiahe");
        QuestionId question = desk.ask("How to write a macro?");
        var file = BENCH.upload(new byte[0]);
        AnswerId answer = BENCH.as(
                desk.answerer,
                new banyan.qa.usecase.AnswerQuestion(question, "Record it and read it", "", List.of(file)));
        Viewer asker = samePerson(desk, there, "Tang Ning");
        Viewer moderator = samePerson(desk, there, "Chen Jiahe");
        QuestionId mine = BENCH.as(asker, new AskQuestion("Mine to move", "", "", "", Set.of(), List.of()));
        assertThat(BENCH.as(moderator, new MoveTargets(mine)))
                .extracting(MoveTargets.Target::handle)
                .contains(new Handle("elsewhere-orderly"));
        BENCH.as(moderator, new MoveQuestion(mine, new Handle("elsewhere-orderly")));

        refused("NotFound.question", moderator, new QuestionOf(mine, Optional.empty()));
        assertThat(BENCH.as(moderator, new WhereIsQuestion(mine)).address())
                .contains("/g/elsewhere-orderly/qa/questions/" + mine);
        assertThat(BENCH.as(there.other, new QuestionOf(mine, Optional.empty())).id())
                .isEqualTo(mine);
        assertThat(BENCH.found().get("question " + mine).group()).isEqualTo(there.group.ref());
        assertThat(BENCH.events(Contribution.class))
                .filteredOn(fact -> fact.kind().equals("qa.question.moved"))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.group()).isEqualTo(desk.group.ref());
                    assertThat(fact.person()).isEqualTo(moderator.self());
                    assertThat(fact.evidence()).isEqualTo("/g/elsewhere-orderly/qa/questions/" + mine);
                });
        refused("MoveGoesWhereBothAre", desk.moderator, new MoveQuestion(question, new Handle("elsewhere-orderly")));
        refused("MoveGoesWhereBothAre", desk.moderator, new MoveQuestion(question, new Handle("nowhere")));
        assertThat(BENCH.as(desk.other, new WhereIsQuestion(question)).address())
                .isEmpty();
        assertThat(answer).isNotNull();
    }

    /** People of the bench have a key for each group; a move needs somebody who is in both. */
    private static void join(Desk there, String name) {
        assertThat(there.group.member(name)).isNotNull();
    }

    private static Viewer samePerson(Desk here, Desk there, String name) {
        Role role = name.equals("Chen Jiahe") ? Role.MODERATOR : Role.MEMBER;
        Viewer in = there.group.person(name, role);
        return here.group.also(in, name, role);
    }

    @Test
    void anAnswerThatAsksSomethingElseBecomesAQuestion() {
        QuestionId question = desk.ask("Which glue?", "glue");
        AnswerId answer = desk.answer(desk.answerer, question, "And which primer do you take?");
        AnswerId best = desk.answer(desk.other, question, "Epoxy for 24 hours");
        BENCH.as(desk.asker, new MarkBestAnswer(question, best));
        refused("BestAnswerStays", desk.moderator, new SplitAnswer(best, "No"));
        refused("AuthorOrModeratorWithdraws", desk.asker, new SplitAnswer(answer, "No"));
        refused("TitleSaysSomething", desk.moderator, new SplitAnswer(answer, "\u0085\u0000x".substring(0, 2) + ""));

        QuestionId made = BENCH.as(desk.moderator, new SplitAnswer(answer, "Which primer?"));
        QuestionView seen = see(made);
        assertThat(seen.asker().name()).isEqualTo("Lin Wanqing");
        assertThat(seen.text().details()).isEqualTo("And which primer do you take?");
        assertThat(seen.topics()).containsExactly("glue");
        assertThat(see(question).answerCount()).isOne();
        assertThat(upkeep(desk.other, made).links())
                .containsExactly(
                        new UpkeepView.Link(LinkKind.SPLIT, true, question, "Which glue?", QuestionState.SOLVED));
        assertThat(upkeep(desk.other, question).links())
                .extracting(UpkeepView.Link::out)
                .containsExactly(false);
        assertThat(BENCH.found()).containsKey("question " + made).doesNotContainKey("answer " + answer);
    }

    @Test
    void whatWasAskedBeforeLeadsToTheOneWithTheAnswers() {
        QuestionId original = desk.ask("It clogs every two weeks");
        QuestionId again = desk.ask("Clogged again");
        QuestionId third = desk.ask("Clogs");
        refused("NoDuplicateOfItself", desk.asker, new CloseAsDuplicate(again, again));
        refused("AskerOrModeratorCloses", desk.other, new CloseAsDuplicate(again, original));
        BENCH.as(desk.asker, new CloseAsDuplicate(third, again));
        BENCH.as(desk.moderator, new CloseAsDuplicate(again, original));
        assertThat(see(again).state()).isEqualTo(QuestionState.CLOSED);
        assertThat(upkeep(desk.other, third).links())
                .extracting(UpkeepView.Link::question)
                .containsExactly(original);
        assertThat(upkeep(desk.other, original).links()).hasSize(2);
        refused("OriginalIsNoDuplicate", desk.asker, new CloseAsDuplicate(original, again));
        assertThat(told("qa.notice.duplicate")).containsExactly(desk.asker.self());

        BENCH.as(desk.asker, new ReopenQuestion(again));
        assertThat(upkeep(desk.other, again).links()).isEmpty();
    }

    @Test
    @Tag("M207")
    void theAskerIsAskedOnceWhatCameOfItAndReports() {
        QuestionId question = desk.ask("Which glue?");
        AnswerId answer = desk.answer(desk.answerer, question, "Epoxy for 24 hours");
        refused("OnlyASolutionIsReported", desk.asker, new ReportApplied(question, Outcome.WORKED, ""));
        BENCH.as(desk.asker, new MarkBestAnswer(question, answer));
        BENCH.forget();
        BENCH.wait(Duration.ofDays(20));
        BENCH.runJob("ask-what-came");
        assertThat(told("qa.notice.whatCame")).isEmpty();
        BENCH.wait(Duration.ofDays(2));
        BENCH.runJob("ask-what-came");
        BENCH.runJob("ask-what-came");
        assertThat(told("qa.notice.whatCame")).containsExactly(desk.asker.self());

        refused("AskerReports", desk.other, new ReportApplied(question, Outcome.WORKED, ""));
        BENCH.as(desk.asker, new ReportApplied(question, Outcome.PARTLY, "Holds, but not above 60 degrees"));
        assertThat(told("qa.notice.came.partly")).containsExactly(desk.answerer.self());
        UpkeepView seen = upkeep(desk.other, question);
        assertThat(seen.report().orElseThrow().outcome()).isEqualTo(Outcome.PARTLY);
        BENCH.as(desk.asker, new ReportApplied(question, Outcome.FAILED, "It came off"));
        assertThat(upkeep(desk.other, question).report().orElseThrow().words()).isEqualTo("It came off");

        BENCH.as(desk.asker, new UnmarkBestAnswer(question));
        assertThat(upkeep(desk.other, question).report()).isEmpty();
    }

    @Test
    @Tag("M204")
    void commonProblemsAreRankedByPeopleTimesMonths() {
        Desk busy = new Desk("busy");
        QuestionId first = busy.ask(busy.asker, "It clogs", "clogging");
        for (int i = 0; i < 9; i++) {
            busy.ask(busy.asker, "My favourite " + i, "paint");
        }
        BENCH.wait(Duration.ofDays(40));
        QuestionId again = busy.ask(busy.other, "It clogs again", "clogging");
        BENCH.as(busy.moderator, new CloseAsDuplicate(again, first));
        AnswerId answer = busy.answer(busy.answerer, first, "Look at the regrind");
        BENCH.as(busy.asker, new MarkBestAnswer(first, answer));
        BENCH.as(busy.asker, new ReportApplied(first, Outcome.WORKED, "Three weeks without"));

        var topics = BENCH.as(busy.other, new CommonProblems(Optional.empty()));
        assertThat(topics.places()).extracting(Place::name).containsExactly("clogging", "paint");
        assertThat(topics.places().get(0))
                .returns(4, Place::rank)
                .returns(2, Place::people)
                .returns(2, Place::months)
                .returns(1, Place::solved)
                .returns(1, Place::worked);
        assertThat(topics.places().get(1)).returns(1, Place::rank).returns(9, Place::questions);
        assertThat(topics.asked()).isEqualTo(11);
        var questions = BENCH.as(busy.other, new CommonProblems(Optional.of(By.QUESTIONS)));
        assertThat(questions.places()).extracting(Place::name).containsExactly("It clogs");
        assertThat(questions.places().get(0)).returns(2, Place::questions).returns(4, Place::rank);
    }

    @Test
    void eachWayToBeRefusedHasItsCode() {
        QuestionId question = desk.ask("Mine");
        QuestionId withdrawn = desk.ask("Gone");
        BENCH.as(desk.asker, new WithdrawQuestion(withdrawn));
        QuestionId foreign = new Desk("foreign").ask("Not here");
        BENCH.as(desk.other, new FlagQuestion(question, "Why not"));

        refused("NobodyFlagsTheirOwn", desk.asker, new FlagQuestion(question, "Why"));
        refused("FlaggedOnce", desk.other, new FlagQuestion(question, "Why not again"));
        refused("FlagSaysWhy", desk.answerer, new FlagQuestion(question, "\u0000\u0085x".substring(0, 2) + "\u0007"));
        refused("QuestionIsThere", desk.moderator, new FlagQuestion(withdrawn, "Why"));
        refused("NotFound.question", desk.other, new UpkeepOf(withdrawn));
        refused("NotFound.question", desk.other, new FlagQuestion(foreign, "Why"));
        refused("NotFound.question", desk.moderator, new CloseAsDuplicate(question, foreign));
        refused("QuestionIsThere", desk.moderator, new CloseAsDuplicate(question, withdrawn));
        refused("NotAllowed", desk.other, new OpenFlags());
        refused("NotAllowed", desk.other, new NudgeToCharter(question, ""));
        refused("NotAllowed", desk.asker, new MoveQuestion(question, new Handle("foreign")));
        refused("Invalid", desk.asker, new WriteSummary(question, 0, "x".repeat(1_000_000)));
    }

    @Test
    void aPersonTakesTheirTracesAlongAndIsForgotten() {
        QuestionId question = desk.ask("Mine");
        BENCH.as(desk.other, new FlagQuestion(question, "A reason of mine"));
        BENCH.as(desk.moderator, new KeepQuestion(question));
        BENCH.as(desk.moderator, new WriteSummary(question, 0, "A summary of mine"));
        var record = BENCH.offer().personal;
        assertThat(BENCH.inTransaction(() -> record.export(desk.other.self())).toString())
                .contains("A reason of mine");
        assertThat(BENCH.inTransaction(() -> record.export(desk.moderator.self()))
                        .toString())
                .contains("A summary of mine");
        BENCH.inTransaction(() -> {
            record.erase(desk.other.self());
            record.erase(desk.moderator.self());
            return "";
        });
        assertThat(upkeep(desk.asker, question).summary().orElseThrow().by().ref())
                .isEqualTo(Authorship.NOBODY);
        assertThat(BENCH.inTransaction(() -> record.export(desk.other.self())).toString())
                .doesNotContain("A reason of mine");
    }

    private List<Object> told(String key) {
        return desk.group.told().stream()
                .filter(one -> one.key().equals(key))
                .map(Told::person)
                .<Object>map(person -> person)
                .toList();
    }

    private static UpkeepView upkeep(Viewer by, QuestionId question) {
        return BENCH.as(by, new UpkeepOf(question));
    }

    private QuestionView see(QuestionId question) {
        return BENCH.as(desk.other, new QuestionOf(question, Optional.empty()));
    }
}
