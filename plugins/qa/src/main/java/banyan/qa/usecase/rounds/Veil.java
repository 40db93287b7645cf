package banyan.qa.usecase.rounds;

import banyan.api.data.Data;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Phase;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.model.rounds.RoundRules.AnswerStandsWhileJudged;
import banyan.qa.model.rounds.RoundRules.AnswersAreShown;
import banyan.qa.store.Place;
import banyan.qa.store.QuestionLists;
import banyan.qa.store.rounds.AnswerOrder;
import banyan.qa.store.rounds.EntryStore;
import banyan.qa.store.rounds.EntryStore.Placed;
import java.util.Optional;

/**
 * Decides who sees an answer when. Whatever shows answers (documents, search, feeds, exports) asks here.
 *
 * <p>Until the round opens, an author sees their own and a moderator all; everyone else, the asker included, sees how many there
 * are. Where rounds are off there is no veil.
 */
public final class Veil {

    private static final String MODERATES = "qa.moderate";

    /** The page of a question asks for both several times. */
    private record PlaceOf(QuestionId question) {}

    private record SeenBy(QuestionId question, Optional<PersonRef> viewer, Optional<String> after, int size) {}

    private final Data data;
    private final EntryStore entries;
    private final AnswerOrder order;
    private final QuestionLists lists;
    private final Socket<Rounds> on;

    public Veil(PluginContext core) {
        this.data = core.data();
        this.entries = new EntryStore(core.data());
        this.order = new AnswerOrder(core.data());
        this.lists = new QuestionLists(core.data());
        this.on = core.socket(Rounds.class);
    }

    /** The question in its round; empty where rounds are off or it stands in none. */
    public Optional<Placed> place(Question question) {
        return on.in(question.group()).isPresent()
                ? data.once(new PlaceOf(question.id()), () -> entries.place(question.id()))
                : Optional.empty();
    }

    /** Whether the answers of this question are still hidden from those who did not write them. */
    public boolean covers(Question question) {
        return place(question).filter(placed -> !placed.entry().isOpened()).isPresent();
    }

    /** The answers that this viewer sees, in the order in which they see them. */
    public Slice<Answer> answers(Question question, Viewer by, Optional<String> after, int size) {
        return data.once(new SeenBy(question.id(), by.person(), after, size), () -> read(question, by, after, size));
    }

    private Slice<Answer> read(Question question, Viewer by, Optional<String> after, int size) {
        Optional<Placed> placed = place(question);
        if (placed.isEmpty()) {
            return lists.answers(question.id(), after.map(Place::of), size);
        }
        QuestionId id = question.id();
        if (!placed.get().entry().isOpened() && !by.may(MODERATES)) {
            return order.own(id, by.self());
        }
        Phase phase = placed.get().round().phase();
        return phase == Phase.CLOSED || phase == Phase.DIGESTED
                ? order.byResult(id, by.self(), after, size)
                : order.shuffled(id, by.self(), after, size);
    }

    /** An answer that the viewer may not see yet is not there. */
    public void checkShown(Answer answer, Question question, Viewer by) {
        if (!answer.isBy(by.self()) && !by.may(MODERATES) && covers(question)) {
            throw Refusal.notFound(Rules.MODULE, "answer", answer.id());
        }
    }

    /** Nobody chooses the best of what is still hidden. */
    public void checkOpened(Question question) {
        RoundRules.check(new AnswersAreShown(
                place(question).filter(placed -> !placed.entry().isOpened()).map(Placed::round)));
    }

    /** Which answer the asker chose is not told while others still rate it: a choice that is known draws ratings after it. */
    public boolean hidesBest(Question question) {
        return place(question)
                .map(Placed::round)
                .filter(round -> round.phase() == Phase.OPEN || round.phase() == Phase.EVALUATE)
                .isPresent();
    }

    /** What is judged at this moment stands still. */
    public void checkStill(Answer answer, Question question) {
        RoundRules.check(new AnswerStandsWhileJudged(place(question)
                .filter(placed -> placed.round().phase() == Phase.EVALUATE)
                .filter(placed -> placed.entry().prepared(answer))
                .isPresent()));
    }
}
