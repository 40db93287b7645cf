package banyan.runtime.search;

import banyan.api.group.GroupRef;
import banyan.api.socket.SearchIndex;
import banyan.runtime.data.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/** The index, as one module writes it: always in the transaction that changes the thing itself. */
@ApplicationScoped
public class SearchEntries {

    private static final int LONGEST_BODY = 200_000;

    @Inject
    Queries sql;

    /**
     * The way of one plugin into the index.
     *
     * @param module asked for at each call: a plugin knows its modules only once it has contributed
     */
    public SearchIndex of(Supplier<String> module) {
        return new SearchIndex() {
            @Override
            public void put(Entry entry) {
                write(module.get(), entry);
            }

            @Override
            public void remove(GroupRef group, String kind, String key) {
                sql.change(
                        "delete from core.search_entry where grp = ? and module = ? and kind = ? and key = ?",
                        group,
                        module.get(),
                        kind,
                        key);
            }

            @Override
            public List<Alike> alike(GroupRef group, String kind, String words, int limit) {
                return List.of();
            }

            @Override
            public void clear(GroupRef group) {
                sql.change("delete from core.search_entry where grp = ? and module = ?", group, module.get());
            }
        };
    }

    private void write(String module, SearchIndex.Entry entry) {
        String body = entry.body().length() > LONGEST_BODY ? entry.body().substring(0, LONGEST_BODY) : entry.body();
        sql.change(
                """
                insert into core.search_entry (grp, module, kind, key, requires, title, body, words, author, address, at)
                values (?, ?, ?, ?, ?, ?, ?, setweight(to_tsvector('simple', ?), 'A') || setweight(to_tsvector('simple', ?), 'D'),
                  cast(? as uuid), ?, ?)
                on conflict (grp, module, kind, key) do update set requires = excluded.requires, title = excluded.title,
                  body = excluded.body, words = excluded.words, author = excluded.author, address = excluded.address,
                  at = excluded.at
                """,
                entry.group(),
                module,
                entry.kind(),
                entry.key(),
                entry.requires(),
                entry.title(),
                body,
                String.join(" ", Bigrams.of(entry.title())),
                String.join(" ", Bigrams.of(body)),
                entry.author(),
                entry.address(),
                entry.at());
    }
}
