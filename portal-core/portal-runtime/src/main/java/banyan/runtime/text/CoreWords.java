package banyan.runtime.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences of the core: one pair of files for each part, below {@code messages/}. */
@ApplicationScoped
public class CoreWords {

    private static final List<String> PARTS =
            List.of("core", "identity", "groups", "host", "files", "web", "search", "feeds");

    private final Words words;

    public CoreWords() {
        Words all = Words.of(CoreWords.class.getClassLoader(), "messages/" + PARTS.get(0));
        for (String part : PARTS.subList(1, PARTS.size())) {
            all = all.and(Words.of(CoreWords.class.getClassLoader(), "messages/" + part));
        }
        this.words = all;
    }

    public Words words() {
        return words;
    }

    public String say(Locale locale, String key, Object... values) {
        return words.say(locale, key, values);
    }

    public Optional<String> find(Locale locale, String key, Object... values) {
        return words.find(locale, key, values);
    }
}
