package banyan.web.page;

import banyan.api.people.Viewer.Via;
import banyan.runtime.usecase.Caller;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;

/** Who sends a request: as authentication found out, or a visitor with the language of the browser. */
public final class Callers {

    /** A visitor's own choice of language; a person's stands in their settings. */
    private static final String LANGUAGE = "banyan-lang";

    private Callers() {}

    public static Caller of(HttpServletRequest request) {
        return request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller
                ? caller
                : Caller.visitor(locale(request), ZoneId.systemDefault(), Via.PAGE, request.getRemoteAddr());
    }

    /** Chinese or English, as chosen before or as the browser prefers. */
    public static Locale locale(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(LANGUAGE)) {
                    return known(Locale.forLanguageTag(cookie.getValue()));
                }
            }
        }
        for (var all = request.getLocales(); all.hasMoreElements(); ) {
            Locale wanted = all.nextElement();
            if (wanted.getLanguage().equals("zh") || wanted.getLanguage().equals("en")) {
                return known(wanted);
            }
        }
        return Locale.ENGLISH;
    }

    private static Locale known(Locale wanted) {
        return wanted.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
