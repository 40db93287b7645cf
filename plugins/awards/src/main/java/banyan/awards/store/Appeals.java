package banyan.awards.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.awards.model.Appeal;
import banyan.awards.model.AppealId;
import banyan.awards.model.EntryId;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Rules;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who says that something was weighed wrongly. */
public final class Appeals {

    private final Data data;

    public Appeals(Data data) {
        this.data = data;
    }

    public AppealId newId() {
        return new AppealId(data.newId());
    }

    public void add(Appeal appeal) {
        data.em().persist(appeal);
        data.em().flush();
    }

    public Appeal getToChange(AppealId id, GroupRef group) {
        return Optional.ofNullable(data.em().find(Appeal.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isIn(group))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "appeal", id));
    }

    public boolean isThere(EntryId entry, PersonRef by) {
        return data.em()
                        .createQuery(
                                "select count(a) from Appeal a where a.entry = :entry and a.by = :person", Long.class)
                        .setParameter("entry", entry.value())
                        .setParameter("person", by.value())
                        .getSingleResult()
                > 0;
    }

    public int open(EvaluationId evaluation) {
        data.em().flush();
        return data.em()
                .createQuery(
                        "select count(a) from Appeal a where a.evaluation = :evaluation and a.state = :open",
                        Long.class)
                .setParameter("evaluation", evaluation.value())
                .setParameter("open", Appeal.State.OPEN)
                .getSingleResult()
                .intValue();
    }

    public List<Appeal> late(GroupRef group, Instant now) {
        return data.em()
                .createQuery(
                        "select a from Appeal a where a.group = :group and a.state = :open and a.decideUntil <= :now"
                                + " order by a.id",
                        Appeal.class)
                .setParameter("group", group.value())
                .setParameter("open", Appeal.State.OPEN)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    /** Newest first; one's own, or all for those who decide. */
    public Slice<Appeal> of(GroupRef group, Optional<PersonRef> by, Optional<UUID> after, int size) {
        var query = data.em()
                .createQuery(
                        "select a from Appeal a where a.group = :group" + (by.isPresent() ? " and a.by = :person" : "")
                                + (after.isPresent() ? " and a.id < :after" : "") + " order by a.id desc",
                        Appeal.class)
                .setParameter("group", group.value())
                .setMaxResults(size + 1);
        by.ifPresent(person -> query.setParameter("person", person.value()));
        after.ifPresent(id -> query.setParameter("after", id));
        return Slice.of(query.getResultList(), size, last -> last.id().toString());
    }
}
