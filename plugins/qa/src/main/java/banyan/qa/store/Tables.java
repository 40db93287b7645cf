package banyan.qa.store;

import banyan.api.data.Data;
import banyan.qa.model.Answer;
import banyan.qa.model.Flag;
import banyan.qa.model.Question;
import banyan.qa.model.Upkeep;
import banyan.qa.store.rounds.Involvement;

/** Proves that the tables fit the entities: every column is read once, found or not. */
public final class Tables {

    private final Data data;

    public Tables(Data data) {
        this.data = data;
    }

    public void prove() {
        new Involvement(data).prove();
        data.em()
                .createQuery("select q from Question q", Question.class)
                .setMaxResults(1)
                .getResultList()
                .forEach(Question::topics);
        data.em()
                .createQuery("select t from Question q join q.topics t", String.class)
                .setMaxResults(1)
                .getResultList();
        data.em()
                .createQuery("select a from Answer a", Answer.class)
                .setMaxResults(1)
                .getResultList();
        data.em()
                .createQuery("select u from Upkeep u", Upkeep.class)
                .setMaxResults(1)
                .getResultList();
        data.em()
                .createQuery("select f from Flag f", Flag.class)
                .setMaxResults(1)
                .getResultList();
    }
}
