package banyan.runtime.search;

import banyan.api.group.GroupRef;
import banyan.api.socket.SearchIndex;
import banyan.runtime.data.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The index, as its owners write it: always in the transaction that changes the thing itself. */
@ApplicationScoped
public class SearchEntries {

    @Inject
    Queries sql;

    @Inject
    Likeness likeness;

    /** The way of one plugin, or of the core, into the index. */
    public SearchIndex of(String owner) {
        return new SearchIndex() {
            @Override
            public void put(Entry entry) {
                write(owner, entry);
            }

            @Override
            public void remove(GroupRef group, String kind, String key) {
                sql.change(
                        "delete from core.search_entry where grp = ? and owner = ? and kind = ? and key = ?",
                        group,
                        owner,
                        kind,
                        key);
            }

            @Override
            public List<Alike> alike(GroupRef group, String kind, String words, int limit) {
                return likeness.alike(group, owner, kind, words, limit);
            }

            @Override
            public void clear(GroupRef group) {
                sql.change("delete from core.search_entry where grp = ? and owner = ?", group, owner);
            }
        };
    }

    /** Takes everything of an owner away that is removed with its data. */
    public void forget(String owner) {
        sql.change("delete from core.search_entry where owner = ?", owner);
    }

    private void write(String owner, SearchIndex.Entry entry) {
        sql.change(EntryWords.PUT, EntryWords.of(owner, entry));
    }
}
