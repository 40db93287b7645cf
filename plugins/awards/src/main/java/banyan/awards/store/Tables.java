package banyan.awards.store;

import banyan.api.data.Data;
import banyan.awards.model.Appeal;
import banyan.awards.model.Entry;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Place;
import banyan.awards.model.Review;
import java.util.List;

/** Proves that the tables fit the entities: every column is read once, found or not. */
public final class Tables {

    private final Data data;

    public Tables(Data data) {
        this.data = data;
    }

    public void prove() {
        for (Class<?> entity : List.of(Evaluation.class, Entry.class, Review.class, Place.class, Appeal.class)) {
            data.em()
                    .createQuery("select e from " + entity.getSimpleName() + " e", entity)
                    .setMaxResults(1)
                    .getResultList();
        }
    }
}
