package banyan.runtime.search;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an entry's vector holds besides words: marks in capital letters, which no folded word has. */
final class Marks {

    /** A vector of PostgreSQL holds one megabyte; what does not fit is not found, but the entry is. */
    private static final int MOST_WORDS = 40_000;

    private static final int MOST_CHARACTERS = 150_000;

    private Marks() {}

    static String group(GroupRef group) {
        return "G" + group.value();
    }

    static String module(String module) {
        return "M" + module;
    }

    static String kind(String module, String kind) {
        return "K" + module + "." + kind;
    }

    static String author(PersonRef author) {
        return "P" + author.value();
    }

    /** Words and marks as one text, parted by spaces: no word has one. */
    static String join(Collection<String> words, List<String> marks) {
        Set<String> all = new HashSet<>(marks);
        int characters = 0;
        for (String word : words) {
            if (characters > MOST_CHARACTERS || all.size() > MOST_WORDS) {
                break;
            }
            characters += all.add(word) ? word.length() : 0;
        }
        return String.join(" ", all);
    }

    /** One of these, in the language of queries; nothing when there are none. */
    static String anyOf(Collection<String> marks) {
        return marks.stream().map(Marks::quoted).collect(Collectors.joining(" | ", "(", ")"));
    }

    static String quoted(String mark) {
        return "'" + mark.replace("\0", "").replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
