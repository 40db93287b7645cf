package banyan.awards.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.awards.model.EntryId;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Review;
import banyan.awards.model.ReviewId;
import banyan.awards.model.Rules;
import banyan.awards.model.Weighing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who was asked to judge what, and what they said. */
public final class Reviews {

    private final Data data;

    public Reviews(Data data) {
        this.data = data;
    }

    public ReviewId newId() {
        return new ReviewId(data.newId());
    }

    public void add(Review review) {
        data.em().persist(review);
    }

    public void flush() {
        data.em().flush();
    }

    /** A review of this person; those of others do not exist for them. */
    public Review get(ReviewId id, GroupRef group, PersonRef reviewer) {
        return Optional.ofNullable(data.em().find(Review.class, id.value()))
                .filter(found -> found.isIn(group) && found.isOf(reviewer))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "review", id));
    }

    /** Reads it anew, once what holds it is held: two clicks are one review. */
    public void refresh(Review review) {
        data.em().refresh(review);
    }

    public Optional<Review> find(EntryId entry, PersonRef reviewer) {
        return data.em()
                .createQuery("select r from Review r where r.entry = :entry and r.reviewer = :reviewer", Review.class)
                .setParameter("entry", entry.value())
                .setParameter("reviewer", reviewer.value())
                .getResultStream()
                .findFirst();
    }

    public List<Review> of(EvaluationId evaluation) {
        return data.em()
                .createQuery(
                        "select r from Review r where r.evaluation = :evaluation order by r.entry, r.id", Review.class)
                .setParameter("evaluation", evaluation.value())
                .getResultList();
    }

    public List<Review> of(EntryId entry) {
        return data.em()
                .createQuery("select r from Review r where r.entry = :entry order by r.id", Review.class)
                .setParameter("entry", entry.value())
                .getResultList();
    }

    public List<Review> by(PersonRef reviewer, EvaluationId evaluation) {
        return data.em()
                .createQuery(
                        "select r from Review r where r.evaluation = :evaluation and r.reviewer = :reviewer order by"
                                + " r.id",
                        Review.class)
                .setParameter("evaluation", evaluation.value())
                .setParameter("reviewer", reviewer.value())
                .getResultList();
    }

    /**
     * What waits for this person, the most urgent first; only where it can still be said.
     *
     * <p><b>Trap:</b> JPQL makes parameters of states and of the limit; PostgreSQL cannot keep a plan of such a query, for the index
     * of open reviews serves two states only.
     */
    @SuppressWarnings("unchecked") // a native query of one entity
    public List<Review> waiting(PersonRef reviewer, GroupRef group, Instant now, int most) {
        String schema = data.schema();
        return data.em()
                .createNativeQuery(
                        "select r.* from " + schema + ".review r join " + schema
                                + ".evaluation e on e.id = r.evaluation_id"
                                + " where r.reviewer = ?1 and r.group_id = ?2 and r.state in ('ASKED', 'LAPSED')"
                                + " and e.state = 'JUDGE' and e.judge_until > ?3 order by r.due_at, r.id limit " + most,
                        Review.class)
                .setParameter(1, reviewer.value())
                .setParameter(2, group.value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    /** For how many reviews whom is waited, the most first. */
    public Map<PersonRef, Integer> waitedFor(GroupRef group, Instant now) {
        Map<PersonRef, Integer> waited = new LinkedHashMap<>();
        data.em()
                .createQuery(
                        "select r.reviewer, count(r) from Review r, Evaluation e where e.id = r.evaluation"
                                + " and r.group = :group and r.state = :asked"
                                + " and e.state = banyan.awards.model.State.JUDGE and e.judgeUntil > :now"
                                + " group by r.reviewer order by count(r) desc, r.reviewer",
                        Object[].class)
                .setParameter("group", group.value())
                .setParameter("asked", Review.State.ASKED)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .forEach(row -> waited.put(new PersonRef((UUID) row[0]), ((Number) row[1]).intValue()));
        return waited;
    }

    public List<Review> overdue(GroupRef group, Instant now) {
        return data.em()
                .createQuery(
                        "select r from Review r where r.group = :group and r.state = :asked and r.dueAt <= :now"
                                + " order by r.id",
                        Review.class)
                .setParameter("group", group.value())
                .setParameter("asked", Review.State.ASKED)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    /** What somebody who leaves was asked for. */
    public List<Review> open(GroupRef group, PersonRef reviewer) {
        return data.em()
                .createQuery(
                        "select r from Review r where r.group = :group and r.reviewer = :reviewer and r.state = :asked"
                                + " order by r.id",
                        Review.class)
                .setParameter("group", group.value())
                .setParameter("reviewer", reviewer.value())
                .setParameter("asked", Review.State.ASKED)
                .getResultList();
    }

    /** Who judged whom how often since then, in one query. */
    public Weighing.History history(GroupRef group, Instant since) {
        return history(data.em()
                .createNativeQuery(counted(""))
                .setParameter(1, group.value())
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getResultList());
    }

    /** The part of it that is about this person: enough to weigh the votes on their work. */
    public Weighing.History history(GroupRef group, Instant since, PersonRef about) {
        return history(data.em()
                .createNativeQuery(
                        counted(" and author = ?3") + " union all " + counted(" and reviewer = ?3 and author <> ?3"))
                .setParameter(1, group.value())
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .setParameter(3, about.value())
                .getResultList());
    }

    private String counted(String more) {
        return "select reviewer, author, count(*) from " + data.schema()
                + ".review where group_id = ?1 and state = 'DONE' and done_at >= ?2" + more
                + " group by reviewer, author";
    }

    private static Weighing.History history(List<?> rows) {
        Weighing.History history = new Weighing.History();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            history.add(
                    new PersonRef((UUID) columns[0]),
                    new PersonRef((UUID) columns[1]),
                    ((Number) columns[2]).intValue());
        }
        return history;
    }

    public int done(EvaluationId evaluation) {
        return data.em()
                .createQuery(
                        "select count(r) from Review r where r.evaluation = :evaluation and r.state = :done",
                        Long.class)
                .setParameter("evaluation", evaluation.value())
                .setParameter("done", Review.State.DONE)
                .getSingleResult()
                .intValue();
    }
}
