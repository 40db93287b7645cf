package banyan.runtime.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places for values, taken apart once. It says what {@link MessageFormat} says; only that class takes the
 * pattern apart at each call, and a page of 25 rows says some hundred sentences.
 */
public final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final int GROUPED_FROM = 1_000;
    private static final int MOST = 5_000;
    private static final Map<String, Sentence> KNOWN = new ConcurrentHashMap<>();

    private final String pattern;

    /** Text and places by turns, beginning and ending with text; empty where only MessageFormat can read the pattern. */
    private final List<String> texts = new ArrayList<>();

    private final List<Integer> places = new ArrayList<>();

    private Sentence(String pattern) {
        this.pattern = pattern;
        String bare = PLACE.matcher(pattern).replaceAll("");
        if (bare.indexOf('{') >= 0
                || bare.indexOf('}') >= 0
                || pattern.replace("''", "").indexOf('\'') >= 0) {
            return;
        }
        Matcher place = PLACE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            texts.add(unquoted(pattern.substring(from, place.start())));
            places.add(Integer.parseInt(place.group(1)));
            from = place.end();
        }
        texts.add(unquoted(pattern.substring(from)));
    }

    private static String unquoted(String text) {
        return text.replace("''", "'");
    }

    /** The sentence of a pattern. Texts of a plugin are plain strings: keeping them holds nothing of it. */
    public static Sentence of(String pattern) {
        Sentence known = KNOWN.get(pattern);
        if (known == null) {
            if (KNOWN.size() > MOST) {
                KNOWN.clear(); // many generations of plugins have come and gone
            }
            known = new Sentence(pattern);
            KNOWN.put(pattern, known);
        }
        return known;
    }

    public String say(Locale locale, @Nullable Object... values) {
        if (texts.isEmpty()) {
            return new MessageFormat(pattern, locale).format(values);
        }
        StringBuilder said = new StringBuilder(texts.get(0));
        for (int i = 0; i < places.size(); i++) {
            String value = plain(places.get(i), values);
            if (value == null) {
                return new MessageFormat(pattern, locale).format(values);
            }
            said.append(value).append(texts.get(i + 1));
        }
        return said.toString();
    }

    /** The value as every language writes it; null where the language decides. */
    private static @Nullable String plain(int place, @Nullable Object... values) {
        if (place >= values.length) {
            return null;
        }
        Object value = values[place];
        if (value instanceof String text) {
            return text;
        }
        boolean whole = value instanceof Integer || value instanceof Long;
        return whole && Math.abs(((Number) value).longValue()) < GROUPED_FROM ? value.toString() : null;
    }
}
