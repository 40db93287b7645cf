package banyan.runtime.search;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.plugin.Every;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The table of contents of search. */
@ApplicationScoped
public class SearchModule implements CoreModule {

    /** Raised when the core's own entries are to be written anew. */
    private static final int FORM = 1;

    private static final int AT_ONCE = 200;

    @Inject
    SearchDesk desk;

    @Inject
    CoreEntries core;

    @Inject
    Queries sql;

    @Inject
    Transactions transactions;

    @Override
    public void contribute(CoreContributions to) {
        to.permissions(SearchPermission.values());
        to.handle(Search.class, desk::search);
        to.job("search.form", Every.minute(), this::writeAnew);
    }

    /** After an upgrade that changed the form: what was there before it is written anew, some hundreds in a transaction. */
    private void writeAnew() {
        boolean same = transactions.in(() -> sql.exists("select 1 from core.search_form where form = ?", FORM));
        if (same) {
            return;
        }
        List<UUID> groups = transactions.in(() -> sql.list("select id from core.grp", row -> row.uuid(0)));
        inParts(groups, id -> core.group(new GroupRef(id)));
        List<UUID> people =
                transactions.in(() -> sql.list("select distinct person from core.membership", row -> row.uuid(0)));
        inParts(people, id -> core.person(new PersonRef(id)));
        transactions.in(() -> sql.change("update core.search_form set form = ?", FORM));
    }

    private void inParts(List<UUID> all, java.util.function.Consumer<UUID> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            transactions.inNew(() -> {
                part.forEach(work);
                return part.size();
            });
        }
    }
}
