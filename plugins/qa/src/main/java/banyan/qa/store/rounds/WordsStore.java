package banyan.qa.store.rounds;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.model.rounds.Remark;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.model.rounds.TalkLine;
import banyan.qa.store.Place;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** What people say about work, and what they say beside it. */
public final class WordsStore {

    private final Data data;

    public WordsStore(Data data) {
        this.data = data;
    }

    public UUID newId() {
        return data.newId();
    }

    public void add(Object entity) {
        data.em().persist(entity);
        data.em().flush();
    }

    public Remark remark(UUID id, GroupRef group) {
        return Optional.ofNullable(data.em().find(Remark.class, id))
                .filter(remark -> remark.isIn(group))
                .orElseThrow(() -> Refusal.notFound(RoundRules.MODULE, "remark", id));
    }

    public TalkLine talk(UUID id, GroupRef group) {
        return Optional.ofNullable(data.em().find(TalkLine.class, id))
                .filter(line -> line.isIn(group))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "talk", id));
    }

    /** As they were said. */
    public Slice<Remark> remarks(QuestionId question, Optional<Place> after, int size) {
        var query = data.em()
                .createQuery(
                        "select m from Remark m where m.question = :question"
                                + (after.isPresent() ? " and m.at >= :at and (m.at > :at or m.id > :id)" : "")
                                + " order by m.at, m.id",
                        Remark.class)
                .setParameter("question", question.value())
                .setMaxResults(size + 1);
        after.ifPresent(place ->
                query.setParameter("at", place.at().atOffset(ZoneOffset.UTC)).setParameter("id", place.id()));
        return Slice.of(query.getResultList(), size, last -> new Place(last.at(), last.id()).cursor());
    }

    /** The last words first. */
    public Slice<TalkLine> talk(GroupRef group, Optional<Place> after, int size) {
        var query = data.em()
                .createQuery(
                        "select t from TalkLine t where t.group = :group"
                                + (after.isPresent() ? " and t.at <= :at and (t.at < :at or t.id < :id)" : "")
                                + " order by t.at desc, t.id desc",
                        TalkLine.class)
                .setParameter("group", group.value())
                .setMaxResults(size + 1);
        after.ifPresent(place ->
                query.setParameter("at", place.at().atOffset(ZoneOffset.UTC)).setParameter("id", place.id()));
        return Slice.of(query.getResultList(), size, last -> new Place(last.at(), last.id()).cursor());
    }
}
