package banyan.qa.store.rounds;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.model.rounds.Helped;
import banyan.qa.model.rounds.Rating;
import banyan.qa.model.rounds.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ratings, what came of them, and who was helped. */
public final class EvaluationStore {

    private final Data data;

    public EvaluationStore(Data data) {
        this.data = data;
    }

    public UUID newId() {
        return data.newId();
    }

    public void add(Object entity) {
        data.em().persist(entity);
        data.em().flush();
    }

    public void remove(Object entity) {
        data.em().remove(entity);
        data.em().flush();
    }

    public Optional<Rating> rating(AnswerId answer, PersonRef rater) {
        return data.em()
                .createQuery("select r from Rating r where r.answer = :answer and r.rater = :rater", Rating.class)
                .setParameter("answer", answer.value())
                .setParameter("rater", rater.value())
                .getResultStream()
                .findFirst();
    }

    public List<Rating> ratings(GroupRef group, Week week) {
        return data.em()
                .createQuery(
                        "select r from Rating r where r.group = :group and r.week = :week order by r.answer, r.rater",
                        Rating.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .getResultList();
    }

    /** What this person rated in this round. */
    public Map<AnswerId, Rating> ratingsBy(PersonRef rater, GroupRef group, Week week) {
        Map<AnswerId, Rating> own = new HashMap<>();
        data.em()
                .createQuery(
                        "select r from Rating r where r.rater = :rater and r.group = :group and r.week = :week",
                        Rating.class)
                .setParameter("rater", rater.value())
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .getResultList()
                .forEach(rating -> own.put(rating.answer(), rating));
        return own;
    }

    /** Best first. */
    public List<Verdict> verdicts(GroupRef group, Week week) {
        return data.em()
                .createQuery(
                        "select v from Verdict v where v.group = :group and v.week = :week order by v.place, v.answer",
                        Verdict.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .getResultList();
    }

    public Map<AnswerId, Verdict> verdicts(QuestionId question) {
        Map<AnswerId, Verdict> all = new HashMap<>();
        data.em()
                .createQuery("select v from Verdict v where v.question = :question", Verdict.class)
                .setParameter("question", question.value())
                .getResultList()
                .forEach(verdict -> all.put(verdict.answer(), verdict));
        return all;
    }

    public Optional<Helped> helped(AnswerId answer, PersonRef person) {
        return data.em()
                .createQuery("select h from Helped h where h.answer = :answer and h.person = :person", Helped.class)
                .setParameter("answer", answer.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** Whom the answers of this question helped. */
    public List<Helped> helped(QuestionId question) {
        return data.em()
                .createQuery("select h from Helped h where h.question = :question", Helped.class)
                .setParameter("question", question.value())
                .getResultList();
    }
}
