package banyan.api.plugin;

import banyan.api.group.Group;
import java.util.Locale;

/** Words for people, and long texts that people wrote. @since 1.0 */
public interface Texts {

    /** The sentence of this key in the plugin's bundle; a missing key is an error. */
    String say(Locale locale, String key, Object... values);

    /**
     * HTML of a Markdown text, cleaned: no script, no style, no foreign frame, pictures only from this portal's files; links
     * say where they lead.
     */
    String html(String markdown);

    /**
     * The same, with members of this group who are named with {@code @login} as links to their cards; one query where
     * somebody is named, none elsewhere.
     *
     * @since 1.1
     */
    default String html(String markdown, Group group) {
        return html(markdown);
    }

    /** The words of a Markdown text without its marks, for excerpts. */
    String plain(String markdown);
}
