package banyan.qa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.api.people.Viewer;
import banyan.api.socket.Contribution;
import banyan.api.socket.HomeCard;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.api.usecase.UseCase;
import banyan.api.value.Slice;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import banyan.qa.model.Topic;
import banyan.qa.store.Authorship;
import banyan.qa.store.Order;
import banyan.qa.store.Show;
import banyan.qa.usecase.AnswerOf;
import banyan.qa.usecase.AnswerQuestion;
import banyan.qa.usecase.AnswerView;
import banyan.qa.usecase.AskQuestion;
import banyan.qa.usecase.CheckCompleteness;
import banyan.qa.usecase.CloseQuestion;
import banyan.qa.usecase.EditAnswer;
import banyan.qa.usecase.EditQuestion;
import banyan.qa.usecase.MarkBestAnswer;
import banyan.qa.usecase.QuestionFigures;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.QuestionRow;
import banyan.qa.usecase.QuestionView;
import banyan.qa.usecase.Questions;
import banyan.qa.usecase.ReopenQuestion;
import banyan.qa.usecase.UnmarkBestAnswer;
import banyan.qa.usecase.WithdrawAnswer;
import banyan.qa.usecase.WithdrawQuestion;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import banyan.testkit.bench.PluginBench.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The loop of a question, on the real engine: asked, answered, decided. */
class AskingAndAnsweringTest {

    static final PluginBench BENCH = PluginBench.open(new QaPlugin(), QaPermission.values());

    private final BenchGroup group = BENCH.group("front-line");
    private final Viewer asker = group.member("Tang Ning");
    private final Viewer answerer = group.member("Lin Wanqing");
    private final Viewer other = group.member("Zhao Qiming");
    private final Viewer moderator = group.person("Chen Jiahe", Role.MODERATOR);

    @BeforeEach
    void forget() {
        BENCH.forget();
    }

    @Test
    void aQuestionIsAskedAnsweredAndSolved() {
        var file = BENCH.upload(new byte[0]);
        QuestionId question = BENCH.as(
                asker,
                new AskQuestion(
                        " Hot runner\u0000 clogs  every 2 weeks ",
                        "Hall 3, 1,200 t",
                        "86 MPa creeps to 94 MPa\r\nover 3 shifts",
                        "Know it 2 days ahead",
                        Set.of(new Topic("moulding"), new Topic("equipment")),
                        List.of(file)));
        AnswerId answer = answer(answerer, question, "Look at the regrind first");
        BENCH.as(asker, new MarkBestAnswer(question, answer));

        QuestionView seen = see(other, question);
        assertThat(seen.text().title()).isEqualTo("Hot runner clogs every 2 weeks");
        assertThat(seen.text().details()).isEqualTo("86 MPa creeps to 94 MPa\nover 3 shifts");
        assertThat(seen.topics()).containsExactly("equipment", "moulding");
        assertThat(seen.state()).isEqualTo(QuestionState.SOLVED);
        assertThat(seen.files()).extracting(f -> f.ref()).containsExactly(file);
        assertThat(seen.completeness().isWhole()).isTrue();
        assertThat(seen.answers().items()).extracting(AnswerView::best).containsExactly(true);
        assertThat(seen.asker().name()).isEqualTo("Tang Ning");

        String address = "/g/front-line/qa/questions/" + question;
        assertThat(group.told())
                .containsExactly(
                        new Told(
                                asker.self(),
                                group.ref(),
                                "qa.notice.answered",
                                List.of("Lin Wanqing", seen.text().title()),
                                address),
                        new Told(
                                answerer.self(),
                                group.ref(),
                                "qa.notice.best",
                                List.of("Tang Ning", seen.text().title()),
                                address));
        assertThat(BENCH.events())
                .extracting(event -> ((Contribution) event).kind())
                .containsExactly("qa.question", "qa.answer", "qa.best-answer");
    }

    @Test
    void onlyOneAnswerIsTheBest() {
        QuestionId question = ask("Which glue?");
        AnswerId one = answer(answerer, question, "Try epoxy, 24 hours");
        AnswerId two = answer(other, question, "Try acrylate, 5 minutes");
        BENCH.as(asker, new MarkBestAnswer(question, one));
        BENCH.as(asker, new MarkBestAnswer(question, two));
        BENCH.as(asker, new MarkBestAnswer(question, two));
        assertThat(see(other, question).answers().items())
                .extracting(AnswerView::id)
                .containsExactly(two, one);
        assertThat(see(other, question).answers().items())
                .extracting(AnswerView::best)
                .containsExactly(true, false);

        BENCH.as(asker, new UnmarkBestAnswer(question));
        assertThat(see(other, question).state()).isEqualTo(QuestionState.OPEN);
        assertThat(see(other, question).answers().items()).noneMatch(AnswerView::best);
    }

    @Test
    void eachWayToBeRefusedHasItsCode() {
        QuestionId question = ask("Why does it warp?");
        AnswerId answer = answer(answerer, question, "Cool it for 4 more seconds");
        AnswerId own = answer(asker, question, "I found it out by myself");
        QuestionId closed = ask("An old one");
        AnswerId late = answer(answerer, closed, "An old answer to it");
        BENCH.as(asker, new CloseQuestion(closed));
        QuestionId foreign = elsewhere();

        refused("OnlyTheAskerEdits", other, edit(question, 0, "Mine"));
        refused("EditedMeanwhile", asker, edit(question, 7, "Mine"));
        refused("TitleSaysSomething", asker, edit(question, 0, "\u200b\u0085\ud800".substring(1)));
        refused("NotFound.question", asker, edit(foreign, 0, "Mine"));
        refused("NotFound.question", asker, new QuestionOf(foreign, Optional.empty()));
        refused("AnswerSaysEnough", other, new AnswerQuestion(question, " Cool it.  ", "", List.of()));
        refused("QuestionTakesAnswers", other, new AnswerQuestion(closed, "Too late, but still", "", List.of()));
        refused("AskerMarksTheBestAnswer", other, new MarkBestAnswer(question, answer));
        refused("AskerMarksTheBestAnswer", moderator, new MarkBestAnswer(question, answer));
        refused("BestAnswerIsByAnother", asker, new MarkBestAnswer(question, own));
        refused("NotFound.answer", asker, new MarkBestAnswer(question, late));
        refused("QuestionTakesAnswers", asker, new MarkBestAnswer(closed, late));
        refused("AnsweredQuestionStays", asker, new WithdrawQuestion(question));
        refused("AskerOrModeratorCloses", other, new CloseQuestion(question));
        refused("AskerOrModeratorCloses", other, new ReopenQuestion(closed));
        refused("AuthorOrModeratorWithdraws", other, new WithdrawAnswer(answer));
        refused("OnlyTheAuthorEdits", other, new EditAnswer(answer, 0, "Somebody else's words", "", List.of()));
        refused("AnswerEditedMeanwhile", answerer, new EditAnswer(answer, 3, "My own words again", "", List.of()));
        refused("NotFound.answer", answerer, new AnswerOf(new AnswerId(question.value())));
        refused("UnknownCursor", asker, list(Show.ALL, Order.NEWEST, Optional.of("nonsense")));
        BENCH.as(asker, new MarkBestAnswer(question, answer));
        refused("BestAnswerStays", answerer, new EditAnswer(answer, 0, "Not what was chosen", "", List.of()));
        refused("BestAnswerStays", moderator, new WithdrawAnswer(answer));
    }

    @Test
    void settingsDecideHowManyAnswersAndWhetherTheBestMayChange() {
        QuestionId question = ask("How thick?");
        BENCH.settings(new QaSettings(1, 1, true, 7, true, 21, 21, 8));
        AnswerId only = answer(answerer, question, "3");
        refused("AnswersPerPerson", answerer, new AnswerQuestion(question, "4 as well", "", List.of()));
        BENCH.as(asker, new MarkBestAnswer(question, only));
        BENCH.as(answerer, new EditAnswer(only, 0, "3.2", "Measured", List.of()));
        AnswerView now = BENCH.as(asker, new AnswerOf(only));
        assertThat(now.method()).isEqualTo("3.2");
        assertThat(now.version()).isEqualTo(1);
        assertThat(now.editedAt()).isPresent();
    }

    @Test
    void aModeratorDecidesOnceTheAskerHasLeft() {
        QuestionId question = ask("Who knows this sensor?");
        AnswerId answer = answer(answerer, question, "It is a thermocouple");
        group.leaves(asker);
        assertThat(see(moderator, question).answers().items().get(0).may().mark())
                .isTrue();
        BENCH.as(moderator, new MarkBestAnswer(question, answer));
        assertThat(see(other, question).state()).isEqualTo(QuestionState.SOLVED);
        assertThat(see(other, question).asker().name()).isEqualTo("—");
    }

    @Test
    void aWithdrawnQuestionIsSeenByItsAskerAndModeratorsAndComesBack() {
        QuestionId question = ask("Typed too early");
        BENCH.as(asker, new WithdrawQuestion(question));
        refused("NotFound.question", other, new QuestionOf(question, Optional.empty()));
        assertThat(ids(other, Show.ALL)).doesNotContain(question);
        assertThat(ids(asker, Show.MINE)).contains(question);
        assertThat(see(moderator, question).may().reopen()).isTrue();
        BENCH.as(asker, new ReopenQuestion(question));
        assertThat(ids(other, Show.ALL)).contains(question);
    }

    @Test
    void editingReplacesTopicsAndFiles() {
        var first = BENCH.upload(new byte[0]);
        var second = BENCH.upload(new byte[0]);
        QuestionId question = BENCH.as(
                asker, new AskQuestion("Q", "", "", "", Set.of(new Topic("a"), new Topic("b")), List.of(first)));
        BENCH.as(
                asker,
                new EditQuestion(
                        question, 0, "Q2", "s", "d", "r", Set.of(new Topic("b"), new Topic("c")), List.of(second)));
        QuestionView seen = see(asker, question);
        assertThat(seen.topics()).containsExactly("b", "c");
        assertThat(seen.files()).extracting(f -> f.ref()).containsExactly(second);
        assertThat(seen.version()).isEqualTo(1);
        assertThat(seen.completeness().done()).isZero();
    }

    @Test
    void listsFilterAndPageWithoutRepeatingOrLosing() {
        List<QuestionId> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(
                    0,
                    BENCH.as(
                            i % 2 == 0 ? asker : other,
                            new AskQuestion(
                                    "Question " + i + (i % 10 == 0 ? " 50%_off!" : ""),
                                    "",
                                    "",
                                    "",
                                    i % 3 == 0 ? Set.of(new Topic("three")) : Set.of(),
                                    List.of())));
        }
        QuestionId answered = all.get(59);
        QuestionId solved = all.get(58);
        answer(answerer, answered, "An answer of ten");
        BENCH.as(other, new MarkBestAnswer(solved, answer(answerer, solved, "An answer of ten")));

        assertThat(everything(asker, Show.ALL, Order.NEWEST)).containsExactlyElementsOf(all);
        assertThat(everything(asker, Show.ALL, Order.ACTIVE).subList(0, 2)).containsExactly(solved, answered);
        assertThat(everything(asker, Show.UNANSWERED, Order.NEWEST)).hasSize(58).doesNotContain(solved, answered);
        assertThat(everything(asker, Show.ANSWERED, Order.NEWEST)).containsExactly(answered);
        assertThat(everything(asker, Show.SOLVED, Order.NEWEST)).containsExactly(solved);
        assertThat(everything(asker, Show.CLOSED, Order.NEWEST)).isEmpty();
        assertThat(everything(asker, Show.MINE, Order.NEWEST)).hasSize(30);
        assertThat(everything(answerer, Show.ANSWERED_BY_ME, Order.NEWEST)).containsExactly(solved, answered);
        assertThat(titles(new Questions(
                        Optional.empty(),
                        Optional.of(new Topic("three")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .hasSize(20);
        assertThat(titles(new Questions(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("50%_OFF!"),
                        Optional.empty(),
                        Optional.empty())))
                .hasSize(6);

        var figures = BENCH.as(asker, new QuestionFigures());
        assertThat(figures.counts())
                .containsEntry(Show.ALL, 60)
                .containsEntry(Show.UNANSWERED, 58)
                .containsEntry(Show.ANSWERED, 1)
                .containsEntry(Show.SOLVED, 1)
                .containsEntry(Show.MINE, 30);
        assertThat(figures.topics()).containsExactly("three");
    }

    @Test
    void answersComeInPagesWithTheBestOneFirst() {
        BENCH.settings(new QaSettings(10, 1, false, 7, true, 21, 21, 8));
        QuestionId question = ask("Many ways?");
        List<AnswerId> given = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            given.add(answer(group.member("Helper " + i), question, "Way " + i));
        }
        BENCH.as(asker, new MarkBestAnswer(question, given.get(30)));
        List<AnswerId> expected = new ArrayList<>(given);
        expected.remove(30);
        expected.add(0, given.get(30));

        List<AnswerId> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Slice<AnswerView> part =
                    BENCH.as(other, new QuestionOf(question, after)).answers();
            part.items().forEach(answer -> seen.add(answer.id()));
            after = part.next();
        } while (after.isPresent());
        assertThat(seen).containsExactlyElementsOf(expected);
    }

    @Test
    void anAskerIsRemindedOnce() {
        QuestionId waiting = ask("Nobody decided");
        answer(answerer, waiting, "Here is a way out");
        QuestionId unanswered = ask("Nobody answered");
        BENCH.forget();

        BENCH.wait(Duration.ofDays(6));
        BENCH.runJob("remind-askers");
        assertThat(group.told()).isEmpty();
        BENCH.wait(Duration.ofDays(1).plusSeconds(1));
        BENCH.runJob("remind-askers");
        BENCH.runJob("remind-askers");
        assertThat(group.told())
                .extracting(Told::key, Told::person)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("qa.notice.undecided", asker.self()));
        assertThat(unanswered).isNotEqualTo(waiting);
    }

    @Test
    void aPersonTakesTheirWordsAlongAndIsForgotten() throws Exception {
        QuestionId question = ask("Mine");
        answer(asker, question, "My own answer");
        var record = BENCH.offer().personal;
        assertThat(BENCH.inTransaction(() -> record.export(asker.self())).toString())
                .contains("title=Mine", "method=My own answer");
        BENCH.inTransaction(() -> {
            record.erase(asker.self());
            return "";
        });
        QuestionView seen = see(other, question);
        assertThat(seen.asker().ref()).isEqualTo(Authorship.NOBODY);
        assertThat(seen.answers().items().get(0).author().ref()).isEqualTo(Authorship.NOBODY);
        BENCH.inTransaction(() -> {
            try {
                BENCH.offer().health.check();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return "";
        });
    }

    @Test
    void theHomeCardShowsWhatWaitsForAFirstAnswer() {
        ask("Old and waiting");
        BENCH.wait(Duration.ofDays(3));
        QuestionId answered = ask("Answered");
        answer(answerer, answered, "An answer of ten");
        var card = openQuestions(asker).get(0);
        assertThat(card.rows()).hasSize(1);
        assertThat(card.rows().get(0).title()).isEqualTo("Old and waiting");
        assertThat(card.rows().get(0).meta()).containsExactly("qa.card.waits[3]");
        assertThat(openQuestions(group.person("Guest", Role.GUEST))).isEmpty();
    }

    /** Not the round, which has a card of its own. */
    private static List<HomeCard> openQuestions(Viewer viewer) {
        return BENCH.homeCards(viewer).stream()
                .filter(card -> card.line().isEmpty())
                .toList();
    }

    @Test
    void completenessIsToldWhileTyping() {
        var told = BENCH.as(asker, new CheckCompleteness("四号车间 450 吨立式机，黄铜嵌件 M4", "偏位", ""));
        assertThat(told.completeness().points())
                .extracting(point -> point.finding().name())
                .containsExactly("GOOD", "SHORT", "EMPTY");
    }

    private QuestionId ask(String title) {
        return BENCH.as(asker, new AskQuestion(title, "", "", "", Set.of(), List.of()));
    }

    private AnswerId answer(Viewer by, QuestionId question, String method) {
        return BENCH.as(by, new AnswerQuestion(question, method, "", List.of()));
    }

    private EditQuestion edit(QuestionId question, int version, String title) {
        return new EditQuestion(question, version, title, "", "", "", Set.of(), List.of());
    }

    private QuestionView see(Viewer by, QuestionId question) {
        return BENCH.as(by, new QuestionOf(question, Optional.empty()));
    }

    private QuestionId elsewhere() {
        return BENCH.as(
                BENCH.group("elsewhere").member("Stranger"),
                new AskQuestion("Not here", "", "", "", Set.of(), List.of()));
    }

    private void refused(String code, Viewer by, UseCase<?> useCase) {
        assertThatThrownBy(() -> BENCH.as(by, useCase))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private Questions list(Show show, Order order, Optional<String> after) {
        return new Questions(Optional.of(show), Optional.empty(), Optional.empty(), Optional.of(order), after);
    }

    private List<String> titles(Questions query) {
        return BENCH.as(asker, query).items().stream().map(QuestionRow::title).toList();
    }

    private List<QuestionId> ids(Viewer by, Show show) {
        return everything(by, show, Order.NEWEST);
    }

    private List<QuestionId> everything(Viewer by, Show show, Order order) {
        List<QuestionId> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Slice<QuestionRow> part = BENCH.as(by, list(show, order, after));
            part.items().forEach(row -> seen.add(row.id()));
            after = part.next();
        } while (after.isPresent());
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        return seen;
    }
}
