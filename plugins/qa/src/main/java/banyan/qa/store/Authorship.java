package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.people.PersonRef;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who wrote what, over all groups. */
public final class Authorship {

    /** Stands where an author was erased; no person ever has it. */
    public static final PersonRef NOBODY = new PersonRef(new UUID(0, 0));

    private final Data data;

    public Authorship(Data data) {
        this.data = data;
    }

    public List<Map<String, Object>> questionsOf(PersonRef person) {
        return data.em()
                .createQuery("select q from Question q where q.asker = :person order by q.askedAt", Question.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(Authorship::plain)
                .toList();
    }

    public List<Map<String, Object>> answersOf(PersonRef person) {
        return data.em()
                .createQuery("select a from Answer a where a.author = :person order by a.givenAt", Answer.class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(Authorship::plain)
                .toList();
    }

    public void forget(PersonRef person) {
        data.em()
                .createQuery("update Question q set q.asker = :nobody where q.asker = :person")
                .setParameter("nobody", NOBODY.value())
                .setParameter("person", person.value())
                .executeUpdate();
        data.em()
                .createQuery("update Answer a set a.author = :nobody where a.author = :person")
                .setParameter("nobody", NOBODY.value())
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private static Map<String, Object> plain(Question question) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("group", question.group().value().toString());
        plain.put("asked", question.askedAt().toString());
        plain.put("title", question.text().title());
        plain.put("scene", question.text().scene());
        plain.put("details", question.text().details());
        plain.put("request", question.text().request());
        plain.put("topics", question.topics().stream().map(Topic::value).toList());
        plain.put("state", question.state().name());
        return plain;
    }

    private static Map<String, Object> plain(Answer answer) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("question", answer.question().toString());
        plain.put("given", answer.givenAt().toString());
        plain.put("method", answer.method());
        plain.put("reasoning", answer.reasoning());
        plain.put("best", answer.isBest());
        return plain;
    }
}
