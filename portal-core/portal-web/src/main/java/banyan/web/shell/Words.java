package banyan.web.shell;

import banyan.runtime.text.Sentence;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words of bar, navigation and tags in one language; in a page {@code #{shell.words['shell.skip']}}. */
public final class Words extends AbstractMap<String, String> {
    private static final String BUNDLE = "banyan.web.shell.messages";
    private static final Map<Locale, Words> CACHE = new ConcurrentHashMap<>();

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Map<String, DateTimeFormatter> formatters = new ConcurrentHashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Locale locale) {
        Locale known = locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return CACHE.computeIfAbsent(known, Words::new);
    }

    public Locale locale() {
        return locale;
    }

    public String say(String key, Object... values) {
        return Sentence.of(bundle.getString(key)).say(locale, values);
    }

    /** How a time is written, by the key of its pattern. */
    DateTimeFormatter formatter(String key) {
        return formatters.computeIfAbsent(
                key, pattern -> DateTimeFormatter.ofPattern(bundle.getString(pattern), locale));
    }

    @Override
    public String get(Object key) {
        return bundle.getString(String.valueOf(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return bundle.keySet().stream()
                .map(key -> Map.entry(key, bundle.getString(key)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
