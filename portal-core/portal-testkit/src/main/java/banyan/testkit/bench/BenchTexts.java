package banyan.testkit.bench;

import banyan.api.plugin.Texts;
import java.util.List;
import java.util.Locale;

/** Sentences are their keys, and Markdown is one paragraph. */
final class BenchTexts implements Texts {

    @Override
    public String say(Locale locale, String key, Object... values) {
        return key + List.of(values);
    }

    @Override
    public String html(String markdown) {
        return "<p>" + markdown + "</p>";
    }

    @Override
    public String plain(String markdown) {
        return markdown;
    }
}
