package banyan.qa.usecase;

import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.SearchIndex;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import banyan.qa.store.Knowing;
import banyan.qa.store.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Finds questions that were asked before, while somebody types. */
public final class Finding {

    private static final int SHOWN = 5;
    private static final int SHORTEST = 4;

    private final SearchIndex index;
    private final Knowing knowing;
    private final Texts texts;

    public Finding(PluginContext core) {
        this.index = core.search();
        this.knowing = new Knowing(core.data());
        this.texts = core.texts();
    }

    public List<SimilarQuestions.Row> similar(SimilarQuestions q, Viewer by) {
        String words = q.q().strip();
        if (words.codePointCount(0, words.length()) < SHORTEST) {
            return List.of();
        }
        Map<UUID, Integer> likeness = new HashMap<>();
        List<UUID> found = index.alike(by.groupRef(), Findable.QUESTION, words, SHOWN + 1).stream()
                .map(alike -> {
                    UUID id = UUID.fromString(alike.key());
                    likeness.put(id, alike.likeness());
                    return id;
                })
                .filter(id -> q.except().filter(one -> one.value().equals(id)).isEmpty())
                .toList();
        return knowing.lines(by.groupRef(), found).stream()
                .limit(SHOWN)
                .map(line -> row(line, likeness.getOrDefault(line.id(), 0), by))
                .toList();
    }

    private SimilarQuestions.Row row(Line line, int likeness, Viewer by) {
        QuestionId id = new QuestionId(line.id());
        return new SimilarQuestions.Row(
                id,
                line.title(),
                Announcements.addressOf(id, by.here()),
                note(line, by.locale()),
                line.state(),
                line.answers(),
                likeness);
    }

    private String note(Line line, Locale locale) {
        if (line.state() == QuestionState.OPEN && line.answers() == 0) {
            return texts.say(locale, "qa.state.unanswered");
        }
        String state = line.state() == QuestionState.OPEN
                ? "answered"
                : line.state().name().toLowerCase(Locale.ROOT);
        String answers = texts.say(locale, line.answers() == 1 ? "qa.answers.one" : "qa.answers.many", line.answers());
        return texts.say(locale, "qa.state." + state) + " · " + answers;
    }
}
