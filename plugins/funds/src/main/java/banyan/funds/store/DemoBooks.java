package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;

/** Takes the books of a demo group away; the database refuses it for any other. */
public final class DemoBooks {

    private final Sql sql;

    public DemoBooks(Data data) {
        this.sql = new Sql(data);
    }

    public boolean remove(GroupRef group) {
        return sql.one("select $.remove_demo_books(?) as gone", row -> row.is("gone"), group.value())
                .orElse(false);
    }
}
