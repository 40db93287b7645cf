package banyan.web.page;

import banyan.runtime.text.Words;
import jakarta.servlet.ServletRequest;
import java.util.AbstractMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@code #{msg['key']}} reads: the sentences of the page's owner, then those of the core, in one language. A key that
 * stands in neither fails the build; where one slips through, the page still comes, with the last word of the key.
 */
public final class Sentences extends AbstractMap<String, String> {

    public static final String ATTRIBUTE = "msg";

    private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);

    private final List<Words> bundles;
    private final Locale locale;

    public Sentences(List<Words> bundles, Locale locale) {
        this.bundles = List.copyOf(bundles);
        this.locale = locale;
    }

    /** The sentences of this request. */
    public static Sentences of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Sentences sentences) {
            return sentences;
        }
        throw new IllegalStateException("No sentences on this request: no page is being visited");
    }

    /** The sentence, with its values. */
    public String say(String key, Object... values) {
        for (Words words : bundles) {
            var found = words.find(locale, key, values);
            if (found.isPresent()) {
                return found.get();
            }
        }
        LOG.error("No sentence for the key \"{}\"", key);
        return key.substring(key.lastIndexOf('.') + 1);
    }

    @Override
    public String get(@Nullable Object key) {
        return say(String.valueOf(key));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return bundles.stream()
                .anyMatch(words -> words.find(locale, String.valueOf(key)).isPresent());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("Ask for one sentence at a time");
    }
}
