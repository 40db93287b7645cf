package banyan.runtime.text;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.runtime.data.Queries;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members whom a text names with {@code @login}. */
public final class Mentions {

    /** As logins are written, and not in the middle of a mail address. */
    static final Pattern PATTERN =
            Pattern.compile("(?<![\\p{L}\\p{N}._@/-])@([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]{1,79})");

    private static final Pattern LATIN = Pattern.compile("^[A-Za-z0-9._@-]+");

    /** More people than this are not named in one text, they are shouted at. */
    private static final int MOST = 50;

    private Mentions() {}

    /** The members of this group whom the text names, by login, in the order of the text; at most one query. */
    public static Map<String, PersonRef> find(Queries sql, String markdown, GroupRef group) {
        Set<String> logins = new LinkedHashSet<>();
        Matcher mention = PATTERN.matcher(markdown);
        while (mention.find() && logins.size() < 4 * MOST) {
            candidates(mention.group(1)).forEach(login -> logins.add(login.toLowerCase(Locale.ROOT)));
        }
        if (logins.isEmpty()) {
            return Map.of();
        }
        record Named(String login, PersonRef person) {}
        List<Named> found = sql.list(
                "select p.login, p.id from core.person p join core.membership m on m.person = p.id and m.grp = ? where"
                        + " p.login = any (string_to_array(?, ' ')) and p.active",
                row -> new Named(row.text(0), new PersonRef(row.uuid(1))),
                group,
                String.join(" ", logins));
        Map<String, PersonRef> byLogin = new LinkedHashMap<>();
        logins.forEach(login -> found.stream()
                .filter(one -> one.login().equals(login) && byLogin.size() < MOST)
                .forEach(one -> byLogin.put(login, one.person())));
        return byLogin;
    }

    /**
     * What may be meant: a sentence goes on without a space in Chinese ({@code @wang.fang看看}), and a full stop after a login
     * belongs to the sentence.
     */
    static List<String> candidates(String written) {
        Set<String> all = new LinkedHashSet<>();
        all.add(written);
        all.add(written.replaceAll("[._@-]+$", ""));
        Matcher latin = LATIN.matcher(written);
        if (latin.find()) {
            all.add(latin.group().replaceAll("[._@-]+$", ""));
        }
        all.removeIf(login -> login.length() < 2);
        return List.copyOf(all);
    }
}
