package banyan.api.plugin;

import java.util.Locale;

/** Words for people, and long texts that people wrote. @since 1.0 */
public interface Texts {

    /** The sentence of this key in the plugin's bundle; a missing key is an error. */
    String say(Locale locale, String key, Object... values);

    /** HTML of a Markdown text, cleaned: no script, no style, no foreign frame; links say where they lead. */
    String html(String markdown);

    /** The words of a Markdown text without its marks, for excerpts. */
    String plain(String markdown);
}
