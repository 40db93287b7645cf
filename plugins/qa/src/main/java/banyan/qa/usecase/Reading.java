package banyan.qa.usecase;

import banyan.api.file.FileInfo;
import banyan.api.file.Files;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.qa.QaSettings;
import banyan.qa.model.Answer;
import banyan.qa.model.Kind;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.store.Figures;
import banyan.qa.store.Line;
import banyan.qa.store.Order;
import banyan.qa.store.Place;
import banyan.qa.store.QuestionLists;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.Show;
import banyan.qa.usecase.rounds.Veil;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Lists and documents. Each asks once for all the people and once for all the files that it shows. */
public final class Reading {

    public static final int ROWS = 25;
    static final int ANSWERS = 20;
    private static final int TOPICS = 8;

    private final QuestionStore questions;
    private final QuestionLists lists;
    private final Figures figures;
    private final People people;
    private final Files files;
    private final Veil veil;
    private final Views views;
    private final Settings<QaSettings> settings;

    public Reading(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.lists = new QuestionLists(core.data());
        this.figures = new Figures(core.data(), core.clock());
        this.people = core.people();
        this.files = core.files();
        this.veil = new Veil(core);
        this.views = new Views(core);
        this.settings = core.settings(QaSettings.class);
    }

    public Slice<QuestionRow> list(Questions q, Viewer by) {
        var wish = new QuestionLists.Wish(
                by.groupRef(),
                by.self(),
                q.show().orElse(Show.ALL),
                q.order().orElse(Order.NEWEST),
                q.topic(),
                q.words().map(String::strip).filter(words -> !words.isEmpty()),
                q.after().map(Place::of));
        Slice<Line> lines = lists.of(wish, ROWS);
        Map<UUID, TreeSet<String>> topics =
                lists.topics(lines.items().stream().map(Line::id).toList());
        Cast cast = cast(
                by,
                lines.items().stream().map(line -> new PersonRef(line.asker())).toList());
        return lines.map(line -> new QuestionRow(
                new QuestionId(line.id()),
                line.title(),
                cast.of(new PersonRef(line.asker())),
                List.copyOf(topics.getOrDefault(line.id(), new TreeSet<>())),
                line.state(),
                line.kind(),
                line.answers(),
                line.askedAt().toInstant(),
                line.activeAt().toInstant()));
    }

    public QuestionFigures.Result figures(QuestionFigures q, Viewer by) {
        return new QuestionFigures.Result(
                figures.of(by.groupRef(), by.self()), figures.topicsOfLate(by.groupRef(), TOPICS));
    }

    public Set<Kind> kinds(KindsHere q, Viewer by) {
        return settings.in(by.groupRef()).emotional() ? EnumSet.allOf(Kind.class) : EnumSet.of(Kind.PROFESSIONAL);
    }

    public QuestionView question(QuestionOf q, Viewer by) {
        Question question = visible(q.question(), by);
        Slice<Answer> answers = veil.answers(question, by, q.after(), ANSWERS);
        Set<String> subjects = new LinkedHashSet<>(Set.of(question.id().subject()));
        List<PersonRef> refs = new ArrayList<>(List.of(question.asker()));
        answers.items().forEach(answer -> {
            subjects.add(answer.id().subject());
            refs.add(answer.author());
        });
        Map<String, List<FileInfo>> attached = files.of(by, subjects);
        Cast cast = cast(by, refs);
        boolean decides = decides(question, by);
        boolean tellsBest = decides || !veil.hidesBest(question);
        Slice<AnswerView> shown = answers.map(answer -> views.of(
                answer,
                question,
                by,
                decides,
                tellsBest,
                cast.of(answer.author()),
                attached.getOrDefault(answer.id().subject(), List.of())));
        return views.of(
                question,
                by,
                decides,
                cast.of(question.asker()),
                attached.getOrDefault(question.id().subject(), List.of()),
                shown);
    }

    public AnswerView answer(AnswerOf q, Viewer by) {
        Question question = visible(questions.questionOf(q.answer()), by);
        Answer answer = questions.getAnswer(q.answer(), question);
        veil.checkShown(answer, question, by);
        String subject = answer.id().subject();
        boolean decides = decides(question, by);
        return views.of(
                answer,
                question,
                by,
                decides,
                decides || !veil.hidesBest(question),
                people.card(by.groupRef(), answer.author()),
                files.of(by, List.of(subject)).getOrDefault(subject, List.of()));
    }

    private Question visible(QuestionId id, Viewer by) {
        Question question = questions.get(id, by.groupRef());
        if (question.isWithdrawn() && !question.isAskedBy(by.self()) && !by.may(Asking.MODERATES)) {
            throw Refusal.notFound(Rules.MODULE, "question", id);
        }
        return question;
    }

    /** The asker, or a moderator once the asker has left. */
    private boolean decides(Question question, Viewer by) {
        return question.isAskedBy(by.self())
                || by.may(Asking.MODERATES) && !people.isMember(by.groupRef(), question.asker());
    }

    private Cast cast(Viewer by, List<PersonRef> refs) {
        return new Cast(people.cards(by.groupRef(), new LinkedHashSet<>(refs)));
    }

    /** The people of a page; whoever is unknown by now is a dash. */
    private record Cast(Map<PersonRef, PersonCard> cards) {
        PersonCard of(PersonRef person) {
            return Optional.ofNullable(cards.get(person))
                    .orElseGet(() -> new PersonCard(person, "—", "—", Optional.empty(), 6));
        }
    }
}
