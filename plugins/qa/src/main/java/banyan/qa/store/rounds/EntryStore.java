package banyan.qa.store.rounds;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which question stands in which round, and what was answered there. */
public final class EntryStore {

    private static final List<QuestionState> ALIVE = List.of(QuestionState.OPEN, QuestionState.SOLVED);
    private static final int RECALLED = 3;

    private final Data data;

    public EntryStore(Data data) {
        this.data = data;
    }

    public void add(RoundEntry entry) {
        data.em().persist(entry);
        data.em().flush();
    }

    public void remove(RoundEntry entry) {
        data.em().remove(entry);
        data.em().flush();
    }

    public Optional<RoundEntry> find(QuestionId question) {
        return Optional.ofNullable(data.em().find(RoundEntry.class, question.value()));
    }

    /** The entry of a question with its round, in one query. */
    public Optional<Placed> place(QuestionId question) {
        return data.em()
                .createQuery(
                        "select e, r from RoundEntry e, Round r where e.question = :question"
                                + " and r.group = e.group and r.week = e.week",
                        Object[].class)
                .setParameter("question", question.value())
                .getResultStream()
                .findFirst()
                .map(row -> new Placed((RoundEntry) row[0], (Round) row[1]));
    }

    /** A question in its round. */
    public record Placed(RoundEntry entry, Round round) {}

    /** The questions of a round that are neither closed nor withdrawn, as they came. */
    public List<Question> questions(GroupRef group, Week week) {
        return data.em()
                .createQuery(
                        "select q from RoundEntry e, Question q where e.group = :group and e.week = :week"
                                + " and q.id = e.question and q.state in :alive order by e.takenAt, e.question",
                        Question.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .setParameter("alive", ALIVE)
                .getResultList();
    }

    public List<RoundEntry> entries(GroupRef group, Week week) {
        return data.em()
                .createQuery(
                        "select e from RoundEntry e where e.group = :group and e.week = :week order by e.takenAt, e.question",
                        RoundEntry.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .getResultList();
    }

    /** Every answer to the questions of a round that still stand. */
    public List<Answer> answers(GroupRef group, Week week) {
        return data.em()
                .createQuery(
                        "select a from RoundEntry e, Question q, Answer a where e.group = :group and e.week = :week"
                                + " and q.id = e.question and q.state in :alive and a.question = q.id",
                        Answer.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .setParameter("alive", ALIVE)
                .getResultList();
    }

    /** The oldest questions that nobody has answered and that stand in no round that runs. */
    public List<Question> unanswered(GroupRef group) {
        return data.em()
                .createQuery(
                        "select q from Question q where q.group = :group and q.state = :open and q.answers = 0"
                                + " and not exists (select e.question from RoundEntry e, Round r where e.question = q.id"
                                + " and r.group = e.group and r.week = e.week and (r.dueAt is not null or e.carried > 0))"
                                + " order by q.askedAt, q.id",
                        Question.class)
                .setParameter("group", group.value())
                .setParameter("open", QuestionState.OPEN)
                .setMaxResults(RECALLED)
                .getResultList();
    }

    /** Who asked, answered or discussed in this round. */
    public Set<PersonRef> partakers(GroupRef group, Week week) {
        Set<PersonRef> all = new HashSet<>();
        questions(group, week).forEach(question -> all.add(question.asker()));
        answers(group, week).forEach(answer -> all.add(answer.author()));
        data.em()
                .createQuery(
                        "select distinct m.author from RoundEntry e, Remark m where e.group = :group and e.week = :week"
                                + " and m.question = e.question",
                        UUID.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .getResultList()
                .forEach(author -> all.add(new PersonRef(author)));
        return all;
    }

    /** The places of many questions, by question, in one query. */
    public Map<QuestionId, Placed> places(GroupRef group, List<QuestionId> questions) {
        Map<QuestionId, Placed> places = new HashMap<>();
        if (!questions.isEmpty()) {
            data.em()
                    .createQuery(
                            "select e, r from RoundEntry e, Round r where e.question in :questions"
                                    + " and r.group = e.group and r.week = e.week and e.group = :group",
                            Object[].class)
                    .setParameter("group", group.value())
                    .setParameter(
                            "questions",
                            questions.stream().map(QuestionId::value).toList())
                    .getResultList()
                    .forEach(row -> places.put(
                            ((RoundEntry) row[0]).question(), new Placed((RoundEntry) row[0], (Round) row[1])));
        }
        return places;
    }
}
