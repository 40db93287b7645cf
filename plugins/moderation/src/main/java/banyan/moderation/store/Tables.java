package banyan.moderation.store;

import banyan.api.data.Data;
import banyan.moderation.model.Ask;
import banyan.moderation.model.Conflict;
import banyan.moderation.model.Settlement;
import banyan.moderation.model.Shift;
import banyan.moderation.model.SwapOffer;
import banyan.moderation.model.Volunteer;
import java.util.List;

/** Proves that the tables fit the entities: every column is read once, found or not. */
public final class Tables {

    private static final List<Class<?>> ENTITIES =
            List.of(Volunteer.class, Shift.class, SwapOffer.class, Ask.class, Settlement.class, Conflict.class);
    private static final List<String> OTHERS = List.of(
            "roster",
            "shift_change",
            "given_back",
            "absence",
            "told_once",
            "duty_item",
            "need",
            "bulletin",
            "willing",
            "act",
            "posted",
            "topic_idea",
            "topic_vote",
            "week_topic",
            "conflict_party",
            "conflict_step");

    private final Data data;
    private final Rows rows;

    public Tables(Data data) {
        this.data = data;
        this.rows = new Rows(data);
    }

    public void prove() {
        ENTITIES.forEach(entity -> data.em()
                .createQuery("select e from " + entity.getSimpleName() + " e", entity)
                .setMaxResults(1)
                .getResultList());
        OTHERS.forEach(table -> rows.count("select count(*) from (select 1 from #" + table + " limit 1) t"));
    }
}
