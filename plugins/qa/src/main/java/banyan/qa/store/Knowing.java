package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who answered what: the facts from which experts are suggested. */
public final class Knowing {

    /** So many of the newest questions of a topic tell who knows about it. */
    private static final int NEWEST = 300;

    /** What somebody did for questions alike, and how many people it helped. */
    public record Record(int answered, int best, int helped) {}

    private final Data data;

    public Knowing(Data data) {
        this.data = data;
    }

    /** Who answered the newest questions of these topics and these questions, and how often best. */
    public Map<PersonRef, Record> answerers(
            GroupRef group, Collection<String> topics, Collection<UUID> questions, UUID except) {
        Query query = data.em()
                .createNativeQuery(
                        """
                        with alike as (
                          (select t.question_id as id from %1$s.question_topic t join %1$s.question q on q.id = t.question_id
                           where t.topic = any (string_to_array(?2, ',')) and q.group_id = ?1 and q.state <> 'WITHDRAWN'
                           order by t.question_id desc limit %2$d)
                          union
                          select q.id from %1$s.question q
                          where q.id = any (cast(string_to_array(?3, ',') as uuid[])) and q.group_id = ?1)
                        select cast(a.author as text), count(*), count(*) filter (where a.best),
                          sum((select count(*) from %1$s.helped h where h.answer_id = a.id))
                        from alike join %1$s.answer a on a.question_id = alike.id
                        where alike.id <> ?4 group by a.author
                        """
                                .formatted(data.schema(), NEWEST))
                .setParameter(1, group.value())
                .setParameter(2, String.join(",", topics))
                .setParameter(3, questions.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .setParameter(4, except);
        Map<PersonRef, Record> all = new HashMap<>();
        rows(query).forEach(row -> all.put(person(row[0]), new Record(number(row[1]), number(row[2]), number(row[3]))));
        return all;
    }

    /** How many answers each gave since then to questions that are still open. */
    public Map<PersonRef, Integer> load(GroupRef group, Instant since) {
        Query query = data.em()
                .createNativeQuery(
                        """
                        select cast(a.author as text), count(*) from %1$s.question q
                        join %1$s.answer a on a.question_id = q.id
                        where q.group_id = ?1 and q.state = 'OPEN' and q.active_at >= ?2 and a.given_at >= ?2
                        group by a.author
                        """
                                .formatted(data.schema()))
                .setParameter(1, group.value())
                .setParameter(2, since.atOffset(ZoneOffset.UTC));
        Map<PersonRef, Integer> all = new HashMap<>();
        rows(query).forEach(row -> all.put(person(row[0]), number(row[1])));
        return all;
    }

    public List<PersonRef> answerersOf(UUID question) {
        return data
                .em()
                .createQuery("select distinct a.author from Answer a where a.question = :question", UUID.class)
                .setParameter("question", question)
                .getResultList()
                .stream()
                .map(PersonRef::new)
                .toList();
    }

    /** These questions as lists show them, in the order in which they are named; what is not to be seen is left out. */
    public List<Line> lines(GroupRef group, Collection<UUID> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        Map<UUID, Line> found = new LinkedHashMap<>();
        data.em()
                .createQuery(
                        QuestionLists.LINE + "q.id in :ids and q.state <> banyan.qa.model.QuestionState.WITHDRAWN",
                        Line.class)
                .setParameter("group", group.value())
                .setParameter("ids", questions)
                .getResultList()
                .forEach(line -> found.put(line.id(), line));
        return questions.stream().filter(found::containsKey).map(found::get).toList();
    }

    @SuppressWarnings("unchecked") // several columns
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static PersonRef person(Object column) {
        return new PersonRef(UUID.fromString((String) column));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
