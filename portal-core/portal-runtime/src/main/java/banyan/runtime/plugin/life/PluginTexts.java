package banyan.runtime.plugin.life;

import banyan.api.group.Group;
import banyan.api.plugin.Texts;
import banyan.runtime.text.GroupTexts;
import banyan.runtime.text.Markdown;
import banyan.runtime.text.Words;
import java.util.Locale;

/** The words of one generation, and the portal's one way from Markdown to HTML. */
record PluginTexts(Words words, GroupTexts inGroup) implements Texts {

    @Override
    public String say(Locale locale, String key, Object... values) {
        return words.say(locale, key, values);
    }

    @Override
    public String html(String markdown) {
        return Markdown.html(markdown);
    }

    @Override
    public String html(String markdown, Group group) {
        return inGroup.html(markdown, group);
    }

    @Override
    public String plain(String markdown) {
        return Markdown.plain(markdown);
    }
}
