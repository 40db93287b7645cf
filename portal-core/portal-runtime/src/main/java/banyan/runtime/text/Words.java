package banyan.runtime.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The sentences of one owner: {@code messages.properties} is English, {@code messages_zh_CN.properties} is Chinese.
 *
 * <p>It is read once from the owner's own class loader and kept in plain maps: the caches of the JDK's resource bundles
 * would hold a plugin's class loader.
 */
public final class Words {

    /** The languages in which the portal speaks; the first is the fallback. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final Map<String, String> english;
    private final Map<String, String> chinese;

    private Words(Map<String, String> english, Map<String, String> chinese) {
        this.english = Map.copyOf(english);
        this.chinese = Map.copyOf(chinese);
    }

    /**
     * Reads {@code <base>.properties} and {@code <base>_zh_CN.properties}.
     *
     * @throws IllegalStateException when a key stands in one language only
     */
    public static Words of(ClassLoader loader, String base) {
        Map<String, String> english = read(loader, base + ".properties");
        Map<String, String> chinese = read(loader, base + "_zh_CN.properties");
        Set<String> lonely = new HashSet<>(english.keySet());
        lonely.removeAll(chinese.keySet());
        Set<String> onlyChinese = new HashSet<>(chinese.keySet());
        onlyChinese.removeAll(english.keySet());
        lonely.addAll(onlyChinese);
        if (!lonely.isEmpty()) {
            throw new IllegalStateException("These keys of " + base + " stand in one language only: " + lonely);
        }
        return new Words(english, chinese);
    }

    /** All sentences of both; a key of {@code other} wins. */
    public Words and(Words other) {
        Map<String, String> allEnglish = new HashMap<>(english);
        allEnglish.putAll(other.english);
        Map<String, String> allChinese = new HashMap<>(chinese);
        allChinese.putAll(other.chinese);
        return new Words(allEnglish, allChinese);
    }

    private static Map<String, String> read(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> all = new HashMap<>();
            properties.forEach((key, value) -> all.put((String) key, (String) value));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<String> find(Locale locale, String key, Object... values) {
        String pattern = (isChinese(locale) ? chinese : english).get(key);
        return Optional.ofNullable(pattern).map(p -> fill(p, locale, values));
    }

    /**
     * The sentence of a key.
     *
     * @throws IllegalArgumentException when the key stands in no bundle
     */
    public String say(Locale locale, String key, Object... values) {
        return find(locale, key, values)
                .orElseThrow(() -> new IllegalArgumentException("No sentence for the key \"" + key + "\""));
    }

    public Set<String> keys() {
        return english.keySet();
    }

    public static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    private static String fill(String pattern, Locale locale, Object... values) {
        return values.length == 0 && pattern.indexOf('{') < 0
                ? pattern.replace("''", "'")
                : Sentence.of(pattern).say(locale, values);
    }
}
