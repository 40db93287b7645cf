package banyan.qa.store.rounds;

import banyan.api.data.Data;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.qa.model.Answer;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The orders of answers in a round. Before results are known each viewer has an order of their own, drawn from the viewer and
 * the answer, so that it stays the same and nobody wins by being early (order drives votes: arXiv 1602.07388).
 */
public final class AnswerOrder {

    private static final String SHUFFLED = "md5(cast(?2 as text) || a.id)";
    private static final String BY_RESULT =
            "lpad(cast(coalesce(v.place, 9999999) as text), 7, '0') || md5(cast(a.id as text))";

    private final Data data;

    public AnswerOrder(Data data) {
        this.data = data;
    }

    /** Only this person's own. */
    public Slice<Answer> own(QuestionId question, PersonRef viewer) {
        return new Slice<>(
                data.em()
                        .createQuery(
                                "select a from Answer a where a.question = :question and a.author = :author order by a.id",
                                Answer.class)
                        .setParameter("question", question.value())
                        .setParameter("author", viewer.value())
                        .getResultList(),
                Optional.empty());
    }

    public Slice<Answer> shuffled(QuestionId question, PersonRef viewer, Optional<String> after, int size) {
        return page(
                "select a.id, " + SHUFFLED + " as k from " + data.schema() + ".answer a where a.question_id = ?1",
                question,
                viewer,
                after,
                size);
    }

    public Slice<Answer> byResult(QuestionId question, PersonRef viewer, Optional<String> after, int size) {
        return page(
                "select a.id, " + BY_RESULT + " as k from " + data.schema() + ".answer a left join " + data.schema()
                        + ".verdict v on v.answer_id = a.id where a.question_id = ?1 and cast(?2 as text) is not null",
                question,
                viewer,
                after,
                size);
    }

    private Slice<Answer> page(String keys, QuestionId question, PersonRef viewer, Optional<String> after, int size) {
        after.filter(cursor -> !cursor.matches("[0-9a-f]{32,39}")).ifPresent(cursor -> {
            throw new Refusal(Refusal.Kind.INVALID, Rules.MODULE, "UnknownCursor", List.of(), List.of());
        });
        Query query = data.em()
                .createNativeQuery("select id, k from (" + keys + ") ordered"
                        + (after.isPresent() ? " where k > ?3" : "") + " order by k limit " + (size + 1))
                .setParameter(1, question.value())
                .setParameter(2, viewer.value().toString());
        after.ifPresent(cursor -> query.setParameter(3, cursor));
        List<UUID> ids = new ArrayList<>();
        Map<UUID, String> places = new HashMap<>();
        for (Object row : query.getResultList()) {
            UUID id = (UUID) ((Object[]) row)[0];
            ids.add(id);
            places.put(id, (String) ((Object[]) row)[1]);
        }
        Map<UUID, Answer> found = load(ids);
        List<Answer> ordered = ids.stream()
                .filter(found::containsKey)
                .map(id -> Objects.requireNonNull(found.get(id)))
                .toList();
        return Slice.of(ordered, size, last -> places.getOrDefault(last.id().value(), ""));
    }

    private Map<UUID, Answer> load(List<UUID> ids) {
        Map<UUID, Answer> found = new HashMap<>();
        if (!ids.isEmpty()) {
            data.em()
                    .createQuery("select a from Answer a where a.id in :ids", Answer.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(answer -> found.put(answer.id().value(), answer));
        }
        return found;
    }
}
