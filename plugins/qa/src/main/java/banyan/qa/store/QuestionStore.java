package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.qa.model.Answer;
import banyan.qa.model.AnswerId;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions and answers one by one. What belongs to another group is not found. */
public final class QuestionStore {

    private final Data data;

    public QuestionStore(Data data) {
        this.data = data;
    }

    public QuestionId newQuestion() {
        return new QuestionId(data.newId());
    }

    public AnswerId newAnswer() {
        return new AnswerId(data.newId());
    }

    /** Puts a new entity into the tables at once, so that the database refuses here and not at the end. */
    public void add(Object entity) {
        data.em().persist(entity);
        data.em().flush();
    }

    public Question get(QuestionId id, GroupRef group) {
        return Optional.ofNullable(data.em().find(Question.class, id.value()))
                .filter(question -> question.isIn(group))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "question", id));
    }

    /**
     * The question, held until the end of the transaction: who answers, decides and closes at the same time goes one after
     * the other.
     */
    public Question getToChange(QuestionId id, GroupRef group) {
        return Optional.ofNullable(data.em().find(Question.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(question -> question.isIn(group))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "question", id));
    }

    /** An answer whose question is the one given; hold the question before changing it. */
    public Answer getAnswer(AnswerId id, Question of) {
        return Optional.ofNullable(data.em().find(Answer.class, id.value()))
                .filter(answer -> answer.question().equals(of.id()))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "answer", id));
    }

    /** The question to which an answer belongs; the answer itself is read later, when its question is held. */
    public QuestionId questionOf(AnswerId id) {
        return data.em()
                .createQuery("select a.question from Answer a where a.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(QuestionId::new)
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "answer", id));
    }

    /** The questions of these keys, in no order. */
    public List<Question> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : data.em()
                        .createQuery("select q from Question q where q.id in :ids", Question.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    public Optional<Answer> findBest(QuestionId question) {
        return data.em()
                .createQuery("select a from Answer a where a.question = :question and a.best = true", Answer.class)
                .setParameter("question", question.value())
                .getResultStream()
                .findFirst();
    }

    /** Changes which answer is best; the old mark goes first, because the database allows one at any moment. */
    public void moveBest(Optional<Answer> from, Optional<Answer> to) {
        EntityManager em = data.em();
        from.ifPresent(Answer::unmarkBest);
        em.flush();
        to.ifPresent(Answer::markBest);
        em.flush();
    }

    public void remove(Answer answer) {
        data.em().remove(answer);
        data.em().flush();
    }

    /** Everything of one group; answers and topics go with their questions. */
    public void removeAll(GroupRef group) {
        data.em()
                .createNativeQuery("delete from " + data.schema() + ".question where group_id = ?1")
                .setParameter(1, group.value())
                .executeUpdate();
    }

    public Optional<Question> find(QuestionId id, GroupRef group) {
        return Optional.ofNullable(data.em().find(Question.class, id.value())).filter(question -> question.isIn(group));
    }

    /** All answers of a question, oldest first: for what happens to them together. */
    public List<Answer> answersOf(QuestionId question) {
        return data.em()
                .createQuery(
                        "select a from Answer a where a.question = :question order by a.givenAt, a.id", Answer.class)
                .setParameter("question", question.value())
                .getResultList();
    }

    public int answersBy(PersonRef author, QuestionId question) {
        return data.em()
                .createQuery(
                        "select count(a) from Answer a where a.author = :author and a.question = :question", Long.class)
                .setParameter("author", author.value())
                .setParameter("question", question.value())
                .getSingleResult()
                .intValue();
    }

    /** Open questions with answers, the first of them before {@code since}, whose asker was not reminded yet. */
    public List<Question> undecided(GroupRef group, Instant since, int most) {
        return data.em()
                .createQuery(
                        "select q from Question q where q.group = :group and q.state = banyan.qa.model.QuestionState.OPEN"
                                + " and q.answers > 0 and q.remindedAt is null and q.firstAnswerAt <= :since"
                                + " order by q.firstAnswerAt",
                        Question.class)
                .setParameter("group", group.value())
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList();
    }
}
