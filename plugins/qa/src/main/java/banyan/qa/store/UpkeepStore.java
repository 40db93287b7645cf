package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.qa.model.Decision;
import banyan.qa.model.Flag;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import banyan.qa.model.Upkeep;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What keeps questions in order: upkeep, flags, links and moves. */
public final class UpkeepStore {

    /** How a question is linked to another. */
    public enum LinkKind {
        DUPLICATE,
        SPLIT
    }

    /**
     * A link from one question to another.
     *
     * @param out whether it leads away from the question that was asked for
     */
    public record Link(LinkKind kind, boolean out, QuestionId other, String title, QuestionState state) {}

    private final Data data;

    public UpkeepStore(Data data) {
        this.data = data;
    }

    public Optional<Upkeep> find(QuestionId question) {
        return Optional.ofNullable(data.em().find(Upkeep.class, question.value()));
    }

    /** The upkeep to be changed; hold the question first. */
    public Upkeep of(QuestionId question) {
        return find(question).orElseGet(() -> {
            Upkeep fresh = new Upkeep(question);
            data.em().persist(fresh);
            return fresh;
        });
    }

    public void link(QuestionId from, LinkKind kind, QuestionId to, Instant at) {
        of(from).linked();
        of(to).linked();
        data.em().flush();
        data.em()
                .createNativeQuery("insert into " + data.schema()
                        + ".question_link (question_id, kind, target_id, made_at) values (?1, ?2, ?3, ?4)"
                        + " on conflict (question_id, kind) do update set target_id = excluded.target_id,"
                        + " made_at = excluded.made_at")
                .setParameter(1, from.value())
                .setParameter(2, kind.name())
                .setParameter(3, to.value())
                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** What led to this question as asked before leads to the other one from now on. */
    public void repoint(QuestionId from, QuestionId to) {
        data.em()
                .createNativeQuery("update " + data.schema() + ".question_link set target_id = ?2"
                        + " where target_id = ?1 and question_id <> ?2 and kind = 'DUPLICATE'")
                .setParameter(1, from.value())
                .setParameter(2, to.value())
                .executeUpdate();
    }

    public void unlink(QuestionId from, LinkKind kind) {
        data.em()
                .createNativeQuery(
                        "delete from " + data.schema() + ".question_link where question_id = ?1 and kind = ?2")
                .setParameter(1, from.value())
                .setParameter(2, kind.name())
                .executeUpdate();
    }

    /** Links from and to a question within one group; what was withdrawn is left out. */
    public List<Link> links(QuestionId question, GroupRef group, int most) {
        @SuppressWarnings("unchecked") // five columns
        List<Object[]> rows = data.em()
                .createNativeQuery(
                        """
                        select l.kind, l.question_id = ?1, cast(o.id as text), o.title, o.state
                        from %1$s.question_link l
                        join %1$s.question o on o.id = case when l.question_id = ?1 then l.target_id else l.question_id end
                        where (l.question_id = ?1 or l.target_id = ?1) and o.group_id = ?2 and o.state <> 'WITHDRAWN'
                        order by l.question_id = ?1 desc, l.made_at, o.id
                        """
                                .formatted(data.schema()))
                .setParameter(1, question.value())
                .setParameter(2, group.value())
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Link(
                        LinkKind.valueOf((String) row[0]),
                        (Boolean) row[1],
                        new QuestionId(UUID.fromString((String) row[2])),
                        (String) row[3],
                        QuestionState.valueOf((String) row[4])))
                .toList();
    }

    public boolean isDuplicate(QuestionId question) {
        return !data.em()
                .createNativeQuery("select 1 from " + data.schema()
                        + ".question_link where question_id = ?1 and kind = 'DUPLICATE'")
                .setParameter(1, question.value())
                .getResultList()
                .isEmpty();
    }

    public UUID newId() {
        return data.newId();
    }

    public void add(Flag flag) {
        data.em().persist(flag);
        data.em().flush();
    }

    public boolean hasFlagged(QuestionId question, PersonRef person) {
        return open(question).stream().anyMatch(flag -> flag.by().equals(person));
    }

    /** Flags that nobody has decided yet. */
    public List<Flag> open(QuestionId question) {
        return data.em()
                .createQuery(
                        "select f from Flag f where f.question = :question and f.decision = '' order by f.at, f.id",
                        Flag.class)
                .setParameter("question", question.value())
                .getResultList();
    }

    /** The open flags of a group with their questions, oldest first. */
    public List<Object[]> open(GroupRef group, int most) {
        return data.em()
                .createQuery(
                        "select f, q from Flag f join Question q on q.id = f.question where q.group = :group"
                                + " and f.decision = '' order by f.at, f.id",
                        Object[].class)
                .setParameter("group", group.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Decides what is open about a question, and answers who had asked for it. */
    public List<PersonRef> decide(QuestionId question, Decision how, PersonRef by, Instant at) {
        List<Flag> flags = open(question);
        flags.forEach(flag -> flag.decide(how, by, at));
        if (!flags.isEmpty()) {
            of(question).flagsDecided();
        }
        return flags.stream().map(Flag::by).distinct().toList();
    }

    public void moved(QuestionId question, GroupRef from, GroupRef to, PersonRef by, Instant at) {
        of(question).moved();
        data.em()
                .createNativeQuery("insert into " + data.schema()
                        + ".question_move (question_id, from_group, to_group, moved_by, moved_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, question.value())
                .setParameter(2, from.value())
                .setParameter(3, to.value())
                .setParameter(4, by.value())
                .setParameter(5, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Where a question that was in this group is by now; empty when it never left it. */
    public Optional<GroupRef> whereIs(QuestionId question, GroupRef wasIn) {
        @SuppressWarnings("unchecked") // one text column
        List<String> found = data.em()
                .createNativeQuery(
                        "select cast(q.group_id as text) from " + data.schema() + ".question q where q.id = ?1"
                                + " and q.group_id <> ?2 and exists (select 1 from " + data.schema()
                                + ".question_move m where m.question_id = q.id and m.from_group = ?2)")
                .setParameter(1, question.value())
                .setParameter(2, wasIn.value())
                .getResultList();
        return found.stream().findFirst().map(id -> new GroupRef(UUID.fromString(id)));
    }

    /** Solved questions whose askers were not asked yet what came of it. */
    public List<Question> unreported(GroupRef group, Instant since, int most) {
        return data.em()
                .createQuery(
                        "select q from Question q left join Upkeep u on u.question = q.id where q.group = :group"
                                + " and q.state = banyan.qa.model.QuestionState.SOLVED and q.solvedAt <= :since"
                                + " and (u.question is null or (u.outcome = '' and u.outcomeAskedAt is null))"
                                + " order by q.solvedAt",
                        Question.class)
                .setParameter("group", group.value())
                .setParameter("since", since.atOffset(ZoneOffset.UTC))
                .setMaxResults(most)
                .getResultList();
    }

    /** The groups with any such question solved before. */
    public List<GroupRef> groupsWithUnreported(Instant before) {
        return data
                .em()
                .createQuery(
                        "select distinct q.group from Question q left join Upkeep u on u.question = q.id where"
                                + " q.state = banyan.qa.model.QuestionState.SOLVED and q.solvedAt <= :before"
                                + " and (u.question is null or (u.outcome = '' and u.outcomeAskedAt is null))",
                        UUID.class)
                .setParameter("before", before.atOffset(ZoneOffset.UTC))
                .getResultList()
                .stream()
                .map(GroupRef::new)
                .toList();
    }
}
