package banyan.qa.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.SearchIndex;
import banyan.qa.model.Answer;
import banyan.qa.model.AnswerId;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Topic;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.UpkeepStore;
import banyan.qa.usecase.rounds.Veil;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what search finds in step with what stands in the tables, in the same transaction. */
final class Findable {

    static final String QUESTION = "question";
    static final String ANSWER = "answer";
    private static final String READERS = "qa.read";

    private final SearchIndex index;
    private final Texts texts;
    private final QuestionStore questions;
    private final UpkeepStore upkeep;
    private final Veil veil;

    Findable(PluginContext core) {
        this.index = core.search();
        this.texts = core.texts();
        this.questions = new QuestionStore(core.data());
        this.upkeep = new UpkeepStore(core.data());
        this.veil = new Veil(core);
    }

    static String addressOf(AnswerId answer, QuestionId question, Group group) {
        return Announcements.addressOf(question, group) + "#answer-" + answer;
    }

    void put(Question question, Group group) {
        if (question.isWithdrawn()) {
            return;
        }
        String summary = upkeep.find(question.id()).map(kept -> kept.summary()).orElse("");
        String topics = question.topics().stream().map(Topic::value).collect(Collectors.joining(" "));
        index.put(new SearchIndex.Entry(
                question.group(),
                QUESTION,
                question.id().toString(),
                READERS,
                question.text().title(),
                plain(
                        summary,
                        question.text().scene(),
                        question.text().details(),
                        question.text().request(),
                        topics),
                Optional.of(question.asker()),
                Announcements.addressOf(question.id(), group),
                question.askedAt()));
    }

    /** What a round still hides is not found by anybody. */
    void put(Answer answer, Question question, Group group) {
        if (!question.isWithdrawn() && !veil.covers(question)) {
            putShown(answer, question, group);
        }
    }

    private void putShown(Answer answer, Question question, Group group) {
        index.put(new SearchIndex.Entry(
                question.group(),
                ANSWER,
                answer.id().toString(),
                READERS,
                question.text().title(),
                plain(answer.method(), answer.reasoning()),
                Optional.of(answer.author()),
                addressOf(answer.id(), question.id(), group),
                answer.givenAt()));
    }

    void putWithAnswers(Question question, Group group) {
        put(question, group);
        if (!question.isWithdrawn() && !veil.covers(question)) {
            questions.answersOf(question.id()).forEach(answer -> putShown(answer, question, group));
        }
    }

    void remove(AnswerId answer, GroupRef group) {
        index.remove(group, ANSWER, answer.toString());
    }

    void removeWithAnswers(Question question, List<Answer> answers) {
        index.remove(question.group(), QUESTION, question.id().toString());
        answers.forEach(answer -> remove(answer.id(), question.group()));
    }

    private String plain(String... markdown) {
        return Stream.of(markdown)
                .filter(text -> !text.isEmpty())
                .map(texts::plain)
                .collect(Collectors.joining(" "));
    }
}
