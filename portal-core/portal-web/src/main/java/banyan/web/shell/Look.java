package banyan.web.shell;

import java.time.ZoneId;
import java.util.Locale;

/**
 * How the viewer wants to see the portal.
 *
 * @param mode {@code light}, {@code dark} or {@code auto}
 * @param contrast {@code more} or {@code normal}
 */
public record Look(String mode, String contrast, Locale locale, ZoneId zone) {

    /** The language of the page as HTML wants it: {@code zh-CN}, {@code en}. */
    public String getLang() {
        return locale.toLanguageTag();
    }
}
