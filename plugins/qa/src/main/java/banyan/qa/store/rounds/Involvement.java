package banyan.qa.store.rounds;

import banyan.api.data.Data;
import banyan.api.people.PersonRef;
import banyan.qa.model.rounds.Helped;
import banyan.qa.model.rounds.Rating;
import banyan.qa.model.rounds.Remark;
import banyan.qa.model.rounds.TalkLine;
import banyan.qa.model.rounds.Verdict;
import banyan.qa.store.Authorship;
import java.util.List;
import java.util.Map;

/** What one person said and judged over all groups, and how it becomes nobody's. */
public final class Involvement {

    private static final List<String> NAMED = List.of(
            "Rating m set m.rater = :nobody where m.rater",
            "Verdict v set v.author = :nobody where v.author",
            "Remark m set m.author = :nobody where m.author",
            "Remark m set m.hiddenBy = :nobody where m.hiddenBy",
            "TalkLine t set t.author = :nobody where t.author",
            "TalkLine t set t.hiddenBy = :nobody where t.hiddenBy",
            "Helped h set h.person = :nobody where h.person",
            "Pause p set p.by = :nobody where p.by",
            "Step s set s.person = :nobody where s.person");

    private final Data data;

    public Involvement(Data data) {
        this.data = data;
    }

    public List<Map<String, Object>> ratingsOf(PersonRef person) {
        return all("select r from Rating r where r.rater = :person order by r.at", Rating.class, person).stream()
                .map(rating -> Map.<String, Object>of(
                        "answer", rating.answer().toString(),
                        "week", rating.week().value(),
                        "marks", rating.marks().values().toString(),
                        "at", rating.at().toString()))
                .toList();
    }

    public List<Map<String, Object>> remarksOf(PersonRef person) {
        return all("select m from Remark m where m.author = :person order by m.at", Remark.class, person).stream()
                .map(remark -> Map.<String, Object>of(
                        "question", remark.question().toString(),
                        "said", remark.body(),
                        "at", remark.at().toString()))
                .toList();
    }

    public List<Map<String, Object>> talkOf(PersonRef person) {
        return all("select t from TalkLine t where t.author = :person order by t.at", TalkLine.class, person).stream()
                .map(line -> Map.<String, Object>of(
                        "said", line.body(), "at", line.at().toString()))
                .toList();
    }

    public List<Map<String, Object>> helpOf(PersonRef person) {
        return all("select h from Helped h where h.person = :person order by h.at", Helped.class, person).stream()
                .map(helped -> Map.<String, Object>of(
                        "answer", helped.answer().toString(), "at", helped.at().toString()))
                .toList();
    }

    public List<Map<String, Object>> resultsOf(PersonRef person) {
        return all("select v from Verdict v where v.author = :person order by v.week", Verdict.class, person).stream()
                .map(verdict -> Map.<String, Object>of(
                        "title", verdict.title(),
                        "week", verdict.week().value(),
                        "place", verdict.place(),
                        "raters", verdict.result().raters()))
                .toList();
    }

    private <T> List<T> all(String jpql, Class<T> type, PersonRef person) {
        return data.em()
                .createQuery(jpql, type)
                .setParameter("person", person.value())
                .getResultList();
    }

    public void forget(PersonRef person) {
        for (String named : NAMED) {
            data.em()
                    .createQuery("update " + named + " = :person")
                    .setParameter("nobody", Authorship.NOBODY.value())
                    .setParameter("person", person.value())
                    .executeUpdate();
        }
    }

    /** Proves that the tables fit the entities. */
    public void prove() {
        for (String name : List.of(
                "Round",
                "Step",
                "RoundEntry",
                "Rating",
                "Verdict",
                "Remark",
                "TalkLine",
                "Helped",
                "Settled",
                "Pause")) {
            data.em()
                    .createQuery("select e from " + name + " e", Object.class)
                    .setMaxResults(1)
                    .getResultList();
        }
    }
}
