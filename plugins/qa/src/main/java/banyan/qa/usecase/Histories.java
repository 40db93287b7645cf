package banyan.qa.usecase;

import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Refusal;
import banyan.qa.model.Answer;
import banyan.qa.model.Change;
import banyan.qa.model.Question;
import banyan.qa.model.Rules;
import banyan.qa.model.Topic;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.Versions;
import banyan.qa.store.Versions.Kept;
import banyan.qa.usecase.rounds.Veil;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what became of a text from version to version. */
public final class Histories {

    private static final List<String> OF_QUESTION = List.of("title", "scene", "details", "request", "topics");
    private static final List<String> OF_ANSWER = List.of("method", "reasoning");
    private static final List<String> OF_SUMMARY = List.of("summary");

    private final QuestionStore questions;
    private final Versions versions;
    private final Veil veil;
    private final People people;

    public Histories(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.versions = new Versions(core.data());
        this.veil = new Veil(core);
        this.people = core.people();
    }

    public History question(HistoryOfQuestion q, Viewer by) {
        Question question = Sight.of(q.question(), by, questions);
        List<Kept> all = new ArrayList<>(versions.of(question.id()));
        var text = question.text();
        String topics = question.topics().stream().map(Topic::value).collect(Collectors.joining(" · "));
        all.add(new Kept(
                question.version(),
                question.editedAt().orElse(question.askedAt()),
                Optional.empty(),
                List.of(text.title(), text.scene(), text.details(), text.request(), topics)));
        return history(question, all, OF_QUESTION, q.from(), q.to(), question.asker(), by);
    }

    public History answer(HistoryOfAnswer q, Viewer by) {
        Question question = Sight.of(questions.questionOf(q.answer()), by, questions);
        Answer answer = questions.getAnswer(q.answer(), question);
        veil.checkShown(answer, question, by);
        List<Kept> all = new ArrayList<>(versions.of(answer.id()));
        all.add(new Kept(
                answer.version(),
                answer.editedAt().orElse(answer.givenAt()),
                Optional.empty(),
                List.of(answer.method(), answer.reasoning())));
        return history(question, all, OF_ANSWER, q.from(), q.to(), answer.author(), by);
    }

    public History summary(HistoryOfSummary q, Viewer by) {
        Question question = Sight.of(q.question(), by, questions);
        List<Kept> all = versions.summaries(question.id());
        if (all.isEmpty()) {
            throw Refusal.notFound(Rules.MODULE, "version", 1);
        }
        return history(question, all, OF_SUMMARY, q.from(), q.to(), question.asker(), by);
    }

    private History history(
            Question question,
            List<Kept> all,
            List<String> parts,
            Optional<Integer> from,
            Optional<Integer> to,
            PersonRef author,
            Viewer by) {
        int newest = all.size() - 1;
        int newer = to.map(version -> place(all, version)).orElse(newest);
        int older = from.map(version -> place(all, version)).orElse(Math.max(0, newer - 1));
        return new History(
                question.id(),
                question.text().title(),
                shown(all, author, by),
                all.get(older).version(),
                all.get(newer).version(),
                changes(all.get(older), all.get(newer), parts));
    }

    private static int place(List<Kept> all, int version) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).version() == version) {
                return i;
            }
        }
        throw Refusal.notFound(Rules.MODULE, "version", version);
    }

    private static List<History.PartChange> changes(Kept older, Kept newer, List<String> parts) {
        List<History.PartChange> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!older.parts().get(i).equals(newer.parts().get(i))) {
                changes.add(new History.PartChange(
                        parts.get(i),
                        Change.between(older.parts().get(i), newer.parts().get(i))));
            }
        }
        return changes;
    }

    private List<History.Version> shown(List<Kept> all, PersonRef author, Viewer by) {
        Set<PersonRef> writers = new LinkedHashSet<>();
        all.forEach(kept -> writers.add(kept.by().orElse(author)));
        Map<PersonRef, PersonCard> cards = people.cards(by.groupRef(), writers);
        List<History.Version> shown = new ArrayList<>();
        for (Kept kept : all) {
            PersonRef writer = kept.by().orElse(author);
            PersonCard card = Optional.ofNullable(cards.get(writer))
                    .orElseGet(() -> new PersonCard(writer, "—", "—", Optional.empty(), 6));
            shown.add(0, new History.Version(kept.version(), kept.at(), card));
        }
        return shown;
    }
}
