package banyan.qa;

import static banyan.qa.Desk.BENCH;
import static banyan.qa.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.file.FileRef;
import banyan.api.people.Viewer;
import banyan.api.socket.Experts;
import banyan.api.socket.Rounds;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.usecase.AskQuestion;
import banyan.qa.usecase.ExpertView;
import banyan.qa.usecase.HistoryOfAnswer;
import banyan.qa.usecase.MarkBestAnswer;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.ReadAnswerDocument;
import banyan.qa.usecase.ReadQuestionDocument;
import banyan.qa.usecase.ReopenQuestion;
import banyan.qa.usecase.SimilarQuestions;
import banyan.qa.usecase.SuggestExperts;
import banyan.qa.usecase.UpkeepOf;
import banyan.qa.usecase.WithdrawAnswer;
import banyan.qa.usecase.WithdrawQuestion;
import banyan.testkit.bench.PluginBench.Told;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was asked before, who knows, what search finds, and what Word brings. */
class FindingTest {

    private final Desk desk = new Desk("finders");

    @BeforeEach
    void forget() {
        BENCH.forget();
    }

    @Test
    void whatCanBeFoundFollowsWhatIsThere() {
        QuestionId question = desk.ask("Why does it warp?", "moulding");
        AnswerId answer = desk.answer(desk.answerer, question, "Cool it for 4 more seconds");
        AnswerId other = desk.answer(desk.other, question, "Lower the holding pressure");
        var entry = BENCH.found().get("question " + question);
        assertThat(entry.title()).isEqualTo("Why does it warp?");
        assertThat(entry.body()).contains("moulding");
        assertThat(entry.requires()).isEqualTo("qa.read");
        assertThat(BENCH.found().get("answer " + answer).address())
                .isEqualTo("/g/finders/qa/questions/" + question + "#answer-" + answer);

        BENCH.as(desk.other, new WithdrawAnswer(other));
        assertThat(BENCH.found()).doesNotContainKey("answer " + other);
        BENCH.as(desk.moderator, new WithdrawQuestion(question));
        assertThat(BENCH.found()).doesNotContainKeys("question " + question, "answer " + answer);
        BENCH.as(desk.moderator, new ReopenQuestion(question));
        assertThat(BENCH.found()).containsKeys("question " + question, "answer " + answer);
    }

    /** An answer that a round still hides is found by nobody, and who is named in it hears of it when all may read it. */
    @Test
    void whatARoundHidesIsFoundFromItsOpeningOn() {
        BENCH.fill(Rounds.class, Optional.of(BENCH.provided(Rounds.class)));
        BENCH.clockAt(Instant.parse("2027-05-03T02:00:00Z"));
        turn();
        QuestionId question = desk.ask("Why does it warp?");
        AnswerId answer = desk.answer(desk.answerer, question, "Cool it longer, @Zhao Qiming knows by how much");
        assertThat(BENCH.found()).containsKey("question " + question).doesNotContainKey("answer " + answer);
        assertThat(desk.group.told()).extracting(Told::key).doesNotContain("qa.notice.named");
        refused("NotFound.answer", desk.other, new HistoryOfAnswer(answer, Optional.empty(), Optional.empty()));
        for (int day = 0; day < 14 && !BENCH.found().containsKey("answer " + answer); day++) {
            BENCH.wait(Duration.ofDays(1));
            turn();
        }
        assertThat(BENCH.found()).containsKey("answer " + answer);
        assertThat(desk.group.told())
                .filteredOn(told -> told.key().equals("qa.notice.named"))
                .extracting(Told::person)
                .containsExactly(desk.other.self());
        assertThat(BENCH.as(desk.other, new HistoryOfAnswer(answer, Optional.empty(), Optional.empty()))
                        .versions())
                .hasSize(1);
    }

    private void turn() {
        BENCH.inTransaction(() -> {
            BENCH.offer().groupJobs.get("rounds").work().in(desk.group.system().here());
            return "";
        });
    }

    /** A change that is refused leaves the index as it was. */
    @Test
    void whatIsRefusedIsNotFound() {
        int before = BENCH.found().size();
        refused("TitleSaysSomething", desk.asker, new AskQuestion("\u200b", "", "", "", Set.of(), List.of()));
        refused("Invalid", desk.asker, new AskQuestion("x".repeat(1_000_000), "", "", "", Set.of(), List.of()));
        assertThat(BENCH.found()).hasSize(before);
    }

    @Test
    void questionsAlikeAreShownWithTheirState() {
        QuestionId solved = desk.ask("It clogs every two weeks");
        AnswerId answer = desk.answer(desk.answerer, solved, "Look at the regrind first");
        BENCH.as(desk.asker, new MarkBestAnswer(solved, answer));
        QuestionId open = desk.ask("It clogs every two days");
        QuestionId gone = desk.ask("It clogs every two hours");
        BENCH.as(desk.asker, new WithdrawQuestion(gone));
        var found = BENCH.as(desk.other, new SimilarQuestions("It clogs", Optional.empty()));
        assertThat(found).extracting(SimilarQuestions.Row::question).containsExactlyInAnyOrder(solved, open);
        assertThat(found)
                .filteredOn(row -> row.question().equals(solved))
                .extracting(SimilarQuestions.Row::note)
                .containsExactly("qa.state.solved[] · qa.answers.one[1]");
        assertThat(BENCH.as(desk.other, new SimilarQuestions("It clogs", Optional.of(open))))
                .extracting(SimilarQuestions.Row::question)
                .containsExactly(solved);
        assertThat(BENCH.as(desk.other, new SimilarQuestions(" It ", Optional.empty())))
                .isEmpty();
    }

    @Test
    @Tag("M145")
    void whoCouldAnswerIsSuggestedWithReasonsAndNeverWhoDidAlready() {
        Viewer expert = desk.group.member("Expert");
        desk.group.strengths(expert, "热流道");
        desk.group.strengths(desk.asker, "热流道");
        QuestionId before = desk.ask("旧的堵料问题", "堵料");
        BENCH.as(desk.asker, new MarkBestAnswer(before, desk.answer(desk.other, before, "看回料比例，连看两周")));
        QuestionId question = desk.ask("热流道又堵了", "堵料");
        List<ExpertView> seen = BENCH.as(desk.asker, new SuggestExperts(question));
        assertThat(seen).extracting(one -> one.person().name()).containsExactly("Expert", "Zhao Qiming");
        assertThat(seen.get(0).reasons()).containsExactly("qa.expert.strength[热流道]");
        assertThat(seen.get(1).reasons()).containsExactly("qa.expert.best[1]");
        assertThat(BENCH.as(desk.asker, new UpkeepOf(question)).experts()).isEqualTo(seen);
        assertThat(BENCH.as(desk.answerer, new UpkeepOf(question)).experts()).isEmpty();

        desk.answer(expert, question, "先看温度，再看回料比例");
        assertThat(BENCH.as(desk.asker, new SuggestExperts(question)))
                .extracting(one -> one.person().name())
                .containsExactly("Zhao Qiming");
    }

    @Test
    @Tag("M145")
    void otherModulesAskForExpertsByQuestionOrByWords() {
        Viewer expert = desk.group.member("Expert");
        desk.group.strengths(expert, "热流道");
        QuestionId question = desk.ask("热流道又堵了");
        Experts experts = BENCH.provided(Experts.class);
        BENCH.clockAt(Instant.parse("2027-03-01T14:30:00Z")); // 22:30 in Shanghai
        var byQuestion = BENCH.inTransaction(() -> experts.suggest(desk.group.ref(), "question:" + question, 5));
        assertThat(byQuestion).extracting(Experts.Expert::person).containsExactly(expert.self());
        assertThat(byQuestion.get(0).quietUntil()).contains(Instant.parse("2027-03-02T00:00:00Z"));
        assertThat(byQuestion.get(0).reasons().get(0).words()).containsOnlyKeys("en", "zh-CN");
        assertThat(byQuestion.get(0).reasons().get(0).points()).isEqualTo(30);
        assertThat(BENCH.inTransaction(() -> experts.suggest(desk.group.ref(), "谁懂热流道", 5)))
                .extracting(Experts.Expert::person)
                .containsExactly(expert.self());
        for (String nonsense :
                List.of("", "question:", "question:" + UUID.randomUUID(), "question:'; drop", "\u0000")) {
            assertThat(BENCH.inTransaction(() -> experts.suggest(desk.group.ref(), nonsense, 5)))
                    .isEmpty();
        }
    }

    @Test
    @Tag("M194")
    void aWordDocumentGoesIntoTheFieldsOfItsHeadings() {
        FileRef question = BENCH.upload(docx("堵料两周一次", "场景：三号车间", "细节：射压从 86 涨到 94", "希望得到：提前两天知道"));
        var fields = BENCH.as(desk.asker, new ReadQuestionDocument(question));
        assertThat(fields.scene()).isEqualTo("三号车间");
        assertThat(fields.details()).contains("堵料两周一次").contains("射压从 86 涨到 94");
        assertThat(fields.request()).isEqualTo("提前两天知道");
        FileRef answer = BENCH.upload(docx("做法：先看回料", "理由：量过三次"));
        var parts = BENCH.as(desk.answerer, new ReadAnswerDocument(answer));
        assertThat(parts.method()).isEqualTo("先看回料");
        assertThat(parts.reasoning()).isEqualTo("量过三次");
        refused(
                "NotAWordDocument",
                desk.asker,
                new ReadQuestionDocument(BENCH.upload("text".getBytes(StandardCharsets.UTF_8))));
        refused("NotFound.file", desk.asker, new ReadQuestionDocument(new FileRef(UUID.randomUUID())));
    }

    /** Pictures that stand in a text hang on its question, so that they live as long as it, and are not listed twice. */
    @Test
    void picturesOfATextBelongToIt() {
        FileRef picture = BENCH.upload(new byte[1]);
        QuestionId question = BENCH.as(
                desk.asker,
                new AskQuestion("Look", "", "![curve](/files/" + picture.value() + "/a.png)", "", Set.of(), List.of()));
        assertThat(BENCH.files().get(question.subject())).containsExactly(picture);
        assertThat(BENCH.as(desk.other, new QuestionOf(question, Optional.empty()))
                        .files())
                .isEmpty();
        desk.edit(question, 0, "Look", "no picture any more");
        assertThat(BENCH.files().get(question.subject())).isEmpty();
    }

    private static byte[] docx(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
                            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
