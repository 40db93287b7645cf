package banyan.qa;

import static banyan.qa.Desk.BENCH;
import static banyan.qa.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.api.people.Viewer;
import banyan.qa.model.AnswerId;
import banyan.qa.model.Kind;
import banyan.qa.model.QuestionId;
import banyan.qa.store.Show;
import banyan.qa.usecase.AnswerOf;
import banyan.qa.usecase.AskQuestion;
import banyan.qa.usecase.CheckCompleteness;
import banyan.qa.usecase.CheckDepth;
import banyan.qa.usecase.EditAnswer;
import banyan.qa.usecase.EditQuestion;
import banyan.qa.usecase.ExportQuestions;
import banyan.qa.usecase.History;
import banyan.qa.usecase.HistoryOfAnswer;
import banyan.qa.usecase.HistoryOfQuestion;
import banyan.qa.usecase.HistoryOfSummary;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.QuestionRow;
import banyan.qa.usecase.Questions;
import banyan.qa.usecase.UpkeepOf;
import banyan.qa.usecase.WithdrawQuestion;
import banyan.qa.usecase.WriteSummary;
import banyan.testkit.bench.PluginBench.Told;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Questions and answers as documents: their versions, summaries, names in them, and how they leave for other programs. */
class DocumentsTest {

    private final Desk desk = new Desk("papers");

    @BeforeEach
    void forget() {
        BENCH.forget();
    }

    @Test
    void everyVersionOfAQuestionIsKeptAndItsChangeShown() {
        QuestionId question = BENCH.as(desk.asker, new AskQuestion("堵料", "", "射压 86", "", Set.of(), List.of()));
        desk.edit(question, 0, "热流道堵料", "射压 86");
        desk.edit(question, 1, "热流道堵料", "射压从 86 涨到 94");

        History newest = BENCH.as(desk.other, new HistoryOfQuestion(question, Optional.empty(), Optional.empty()));
        assertThat(newest.versions()).extracting(History.Version::version).containsExactly(2, 1, 0);
        assertThat(newest.from()).isEqualTo(1);
        assertThat(newest.changes()).extracting(History.PartChange::part).containsExactly("details");

        History whole = BENCH.as(desk.other, new HistoryOfQuestion(question, Optional.of(0), Optional.of(2)));
        assertThat(whole.changes()).extracting(History.PartChange::part).containsExactly("title", "details");
        assertThat(whole.changes().get(0).change().pieces().get(0).text()).isEqualTo("热流道");
        refused("NotFound.version", desk.other, new HistoryOfQuestion(question, Optional.of(9), Optional.empty()));
    }

    @Test
    void anEditOnAnOldVersionKeepsNothing() {
        QuestionId question = desk.ask("Once");
        refused("EditedMeanwhile", desk.asker, new EditQuestion(question, 5, "Twice", "", "", "", Set.of(), List.of()));
        assertThat(BENCH.as(desk.asker, new HistoryOfQuestion(question, Optional.empty(), Optional.empty()))
                        .versions())
                .hasSize(1);
    }

    @Test
    void everyVersionOfAnAnswerIsKept() {
        QuestionId question = desk.ask("Which glue?");
        AnswerId answer = desk.answer(desk.answerer, question, "Take epoxy, wait 24 hours.");
        BENCH.as(desk.answerer, new EditAnswer(answer, 0, "Take epoxy, wait 12 hours.", "It is warm here.", List.of()));
        History history = BENCH.as(desk.other, new HistoryOfAnswer(answer, Optional.empty(), Optional.empty()));
        assertThat(history.versions()).hasSize(2);
        assertThat(history.changes()).extracting(History.PartChange::part).containsExactly("method", "reasoning");
        assertThat(history.versions().get(0).by().name()).isEqualTo("Lin Wanqing");
    }

    /** Not by the plugin's code, and not by a mistake in it: the role under which it works has no right to. */
    @Test
    void keptVersionsCannotBeRewritten() {
        QuestionId question = desk.ask("Once");
        desk.edit(question, 0, "Twice", "");
        for (String sql : List.of(
                "update " + BENCH.schema() + ".question_version set title = 'never'",
                "delete from " + BENCH.schema() + ".question_version",
                "delete from " + BENCH.schema() + ".answer_version",
                "update " + BENCH.schema() + ".summary_version set words = 'never'")) {
            assertThatThrownBy(() -> BENCH.inTransaction(() -> asApplication(sql)))
                    .describedAs(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }

    private static String asApplication(String sql) {
        try (Connection connection = BENCH.owner().getConnection()) {
            connection.createStatement().execute("set role banyan_app");
            connection.createStatement().execute(sql);
            return "done";
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Tag("M130")
    void aSummaryStandsOnTopAndEveryVersionOfItIsKept() {
        QuestionId question = desk.ask("Which glue?");
        desk.answer(desk.answerer, question, "Take epoxy, wait 24 hours.");
        BENCH.as(desk.asker, new WriteSummary(question, 0, "Epoxy, 24 hours."));
        BENCH.as(desk.moderator, new WriteSummary(question, 1, "Epoxy, 24 hours, above 20 degrees."));
        var summary = BENCH.as(desk.other, new UpkeepOf(question)).summary().orElseThrow();
        assertThat(summary.words()).endsWith("above 20 degrees.");
        assertThat(summary.by().name()).isEqualTo("Chen Jiahe");
        assertThat(BENCH.as(desk.other, new HistoryOfSummary(question, Optional.empty(), Optional.empty()))
                        .versions())
                .extracting(version -> version.by().name())
                .containsExactly("Chen Jiahe", "Tang Ning");
        assertThat(BENCH.found().get("question " + question).body()).contains("above 20 degrees");

        refused("SummaryWrittenMeanwhile", desk.asker, new WriteSummary(question, 1, "Mine"));
        refused("AskerOrModeratorSummarises", desk.other, new WriteSummary(question, 2, "Mine"));
        BENCH.as(desk.asker, new WriteSummary(question, 2, "  "));
        assertThat(BENCH.as(desk.other, new UpkeepOf(question)).summary()).isEmpty();
    }

    @Test
    void whoIsNamedHearsOfItOnce() {
        Viewer chinese = desk.group.member("林婉清");
        desk.group.member("林婉");
        QuestionId question = BENCH.as(
                desk.asker,
                new AskQuestion("谁见过？", "@林婉清请看一下", "cc @Zhao Qiming and me@example.com", "", Set.of(), List.of()));
        assertThat(desk.group.told())
                .extracting(Told::person, Told::key)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(chinese.self(), "qa.notice.named"),
                        org.assertj.core.groups.Tuple.tuple(desk.other.self(), "qa.notice.named"));
        BENCH.forget();
        BENCH.as(
                desk.asker,
                new EditQuestion(question, 0, "谁见过？", "@林婉清请看一下，还有 @Tang Ning 自己", "", "", Set.of(), List.of()));
        assertThat(desk.group.told()).isEmpty();
    }

    @Test
    void thousandsOfSignsNameNobodyAndCostNothing() {
        String signs = "@".repeat(1_000) + "@a @ab @\u200f @😀😀 @林";
        BENCH.as(desk.asker, new AskQuestion("Signs", signs, signs, "", Set.of(), List.of()));
        assertThat(desk.group.told()).isEmpty();
    }

    @Test
    @Tag("M119")
    void feelingsHaveTheirPlaceWhereTheCharterMakesRoom() {
        QuestionId feeling = BENCH.as(desk.asker, about("I doubt whether to stay", Kind.EMOTIONAL));
        desk.ask("Why does it warp?");
        Questions query = new Questions(
                Optional.of(Show.EMOTIONAL), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(BENCH.as(desk.other, query).items())
                .extracting(QuestionRow::id)
                .containsExactly(feeling);
        assertThat(BENCH.as(desk.other, new UpkeepOf(feeling)).kind()).isEqualTo(Kind.EMOTIONAL);

        BENCH.settings(new QaSettings(3, 10, false, 7, false, 21, 21, 8));
        refused("KindIsAllowed", desk.asker, about("I doubt again", Kind.EMOTIONAL));
        BENCH.as(desk.asker, about("Why does it stick?", Kind.PROFESSIONAL));
    }

    private static AskQuestion about(String title, Kind kind) {
        return new AskQuestion(title, "", "", "", Set.of(), List.of(), Optional.of(kind));
    }

    @Test
    @Tag("M131")
    @Tag("M196")
    void completenessAsksAndNeverBlocks() {
        QuestionId bare = desk.ask("It clogs");
        assertThat(BENCH.as(desk.asker, new QuestionOf(bare, Optional.empty()))
                        .completeness()
                        .done())
                .isZero();
        var told = BENCH.as(
                desk.asker, new CheckCompleteness("三号车间 1200 吨注塑机，每两周一次", "射压从 86 涨到 94 MPa，换过嘴芯没用", "怎样提前两天知道？"));
        assertThat(told.completeness().isWhole()).isTrue();
    }

    @Test
    @Tag("M169")
    @Tag("M197")
    void anAnswerSaysMethodAndReasoningAndIsAskedForDepth() {
        QuestionId question = desk.ask("It clogs");
        AnswerId answer = desk.answer(desk.answerer, question, "Look at the regrind first");
        BENCH.as(
                desk.answerer,
                new EditAnswer(answer, 0, "Look at the regrind first", "We measured it twice", List.of()));
        assertThat(BENCH.as(desk.other, new AnswerOf(answer)).reasoning()).isEqualTo("We measured it twice");
        assertThat(BENCH.as(desk.answerer, new CheckDepth("Look at the regrind", ""))
                        .depth()
                        .done())
                .isZero();
    }

    @Test
    void whatProgramsGetIsATableThatNoSpreadsheetRuns() {
        BENCH.as(
                desk.asker,
                new AskQuestion("=HYPERLINK(\"http://x\")", "a,b;\"c\"\nd", "@SUM(1)", "+1", Set.of(), List.of()));
        QuestionId gone = desk.ask("Withdrawn");
        BENCH.as(desk.asker, new WithdrawQuestion(gone));
        var file = BENCH.as(desk.other, new ExportQuestions());
        String table = new String(file.content(), StandardCharsets.UTF_8);
        assertThat(file.type()).startsWith("text/csv");
        assertThat(table).startsWith("\uFEFFqa.export.asked").contains("\r\n");
        assertThat(table)
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"")
                .contains("\"a,b;\"\"c\"\"\nd\"")
                .contains(",'@SUM(1),'+1,")
                .doesNotContain("Withdrawn");
    }

    @Test
    void theFeedIsWholeXmlAndHoldsNoAnswer() throws Exception {
        QuestionId question = BENCH.as(
                desk.asker,
                new AskQuestion("A <b>bold</b> & \u000b title", "scene ]]> \uffff", "🙂", "", Set.of(), List.of()));
        desk.answer(desk.answerer, question, "A secret answer to it");
        var file =
                BENCH.inTransaction(() -> BENCH.offer().feeds.get("questions").read(desk.other));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.content()));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getElementsByTagNameNS("*", "entry").getLength()).isOne();
        for (String needed : List.of("id", "title", "updated", "author", "content")) {
            assertThat(feed.getElementsByTagNameNS("*", needed).getLength())
                    .describedAs(needed)
                    .isPositive();
        }
        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .contains("urn:uuid:" + question)
                .doesNotContain("secret");
    }
}
