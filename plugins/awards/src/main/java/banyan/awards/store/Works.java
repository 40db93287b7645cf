package banyan.awards.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.awards.model.Entry;
import banyan.awards.model.EntryId;
import banyan.awards.model.Evaluation;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Rules;
import java.util.List;
import java.util.Optional;

/** What is judged. */
public final class Works {

    private final Data data;

    public Works(Data data) {
        this.data = data;
    }

    public EntryId newId() {
        return new EntryId(data.newId());
    }

    public void add(Entry entry) {
        data.em().persist(entry);
    }

    public Entry get(EntryId id, GroupRef group) {
        return Optional.ofNullable(data.em().find(Entry.class, id.value()))
                .filter(found -> found.isIn(group))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "work", id));
    }

    /** Reads it anew, once what holds it is held. */
    public void refresh(Entry entry) {
        data.em().refresh(entry);
    }

    public void remove(Entry entry) {
        data.em().remove(entry);
        data.em().flush();
    }

    /** In the order in which they came. */
    public List<Entry> of(EvaluationId evaluation) {
        return data.em()
                .createQuery("select w from Entry w where w.evaluation = :evaluation order by w.id", Entry.class)
                .setParameter("evaluation", evaluation.value())
                .getResultList();
    }

    public int count(EvaluationId evaluation) {
        return data.em()
                .createQuery("select count(w) from Entry w where w.evaluation = :evaluation", Long.class)
                .setParameter("evaluation", evaluation.value())
                .getSingleResult()
                .intValue();
    }

    public int countBy(PersonRef author, EvaluationId evaluation) {
        return data.em()
                .createQuery(
                        "select count(w) from Entry w where w.evaluation = :evaluation and w.author = :author"
                                + " and w.kind = :kind",
                        Long.class)
                .setParameter("evaluation", evaluation.value())
                .setParameter("author", author.value())
                .setParameter("kind", Entry.WORK)
                .getSingleResult()
                .intValue();
    }

    /** Works of a skipped week are judged with the next one. */
    public void move(Evaluation from, Evaluation to) {
        data.em().flush();
        data.em()
                .createNativeQuery("update " + data.schema() + ".entry set evaluation_id = ?1 where evaluation_id = ?2")
                .setParameter(1, to.id().value())
                .setParameter(2, from.id().value())
                .executeUpdate();
    }
}
