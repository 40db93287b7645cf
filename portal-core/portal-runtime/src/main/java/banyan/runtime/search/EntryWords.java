package banyan.runtime.search;

import banyan.api.people.PersonRef;
import banyan.api.socket.SearchIndex.Entry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as its row has it: text in one normal form, words cut for the index, and the statement that puts it there. */
public final class EntryWords {

    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_BODY = 200_000;

    /**
     * What did not change is not written again. A change takes a new number: what was changed last is asked first. The
     * permission is noted first, so that readers know it exists.
     */
    public static final String PUT =
            """
            with noted as (insert into core.search_right (requires) select ? where not exists
                (select 1 from core.search_right r where r.requires = ?) on conflict do nothing),
              given as (select nextval('core.search_entry_no') as no)
            insert into core.search_entry as e (no, grp, owner, module, kind, key, requires, title, body, words, titles,
                author, address, at)
            select no, ?, ?, ?, ?, ?, ?, ?, ?, array_to_tsvector(string_to_array(?, ' ') || array['A' || no / 512, 'B' || no / 4096, 'C' || no / 32768]),
                array_to_tsvector(string_to_array(?, ' ') || array['A' || no / 512, 'B' || no / 4096, 'C' || no / 32768]), cast(? as uuid), ?, ?
            from given
            on conflict (grp, owner, kind, key) do update set no = excluded.no, module = excluded.module,
                requires = excluded.requires, title = excluded.title, body = excluded.body, words = excluded.words,
                titles = excluded.titles, author = excluded.author, address = excluded.address, at = excluded.at
            where (e.requires, e.title, e.body, e.author, e.address, e.at) is distinct from
                (excluded.requires, excluded.title, excluded.body, excluded.author, excluded.address, excluded.at)
            """;

    private EntryWords() {}

    /** The values for {@link #PUT}, in its order; the moment is as the entry has it. */
    public static @Nullable Object[] of(String owner, Entry entry) {
        String title = cut(entry.title(), LONGEST_TITLE);
        String body = cut(entry.body(), LONGEST_BODY);
        String module = moduleOf(entry.requires());
        List<String> marks = marks(entry, owner, module);
        List<String> ofTitle = Bigrams.of(title);
        List<String> all = new ArrayList<>(ofTitle);
        all.addAll(Bigrams.of(body));
        UUID author = entry.author().map(PersonRef::value).orElse(null);
        return new @Nullable Object[] {
            entry.requires(),
            entry.requires(),
            entry.group().value(),
            owner,
            module,
            entry.kind(),
            entry.key(),
            entry.requires(),
            title,
            body,
            Marks.join(all, marks),
            Marks.join(ofTitle, marks),
            author,
            entry.address(),
            entry.at()
        };
    }

    private static List<String> marks(Entry entry, String owner, String module) {
        List<String> marks = new ArrayList<>();
        marks.add(Marks.group(entry.group()));
        marks.add(Marks.module(module));
        marks.add(Marks.kind(owner, entry.kind()));
        entry.author().map(Marks::author).ifPresent(marks::add);
        return marks;
    }

    /** The module of a permission, which stands before its dot. */
    static String moduleOf(String permission) {
        int dot = permission.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException(
                    "An entry asks for a permission module.verb, not \"" + permission + "\"");
        }
        return permission.substring(0, dot);
    }

    /** In one normal form, and without what the database cannot keep. */
    private static String cut(String text, int longest) {
        String part = text.length() > longest ? text.substring(0, longest) : text;
        String plain = Normalizer.normalize(part, Normalizer.Form.NFC).replaceAll("[\\x00\\p{Cs}]", " ");
        return plain.length() > longest ? plain.substring(0, longest).replaceAll("\\p{Cs}$", "") : plain;
    }
}
