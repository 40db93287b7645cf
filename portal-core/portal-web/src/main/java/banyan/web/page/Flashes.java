package banyan.web.page;

import banyan.runtime.page.SigningKey;
import banyan.web.security.Https;
import banyan.web.shell.Flash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Carries "this is done" from one page to the next in a signed cookie of two minutes, so that pages need no session and any
 * node can draw the next one.
 */
@ApplicationScoped
public class Flashes {

    private static final String COOKIE = "banyan-flash";
    private static final String PURPOSE = "flash";
    private static final int SECONDS = 120;
    private static final int LONGEST = 500;
    private static final int MOST = 3;

    @Inject
    SigningKey key;

    void start(ServletContext application) {
        application.setAttribute(Flashes.class.getName(), this);
    }

    public static Flashes of(ServletContext application) {
        if (application.getAttribute(Flashes.class.getName()) instanceof Flashes flashes) {
            return flashes;
        }
        throw new IllegalStateException("The page engine was not started");
    }

    /** Sends them along with the answer that leads to the next page. */
    public void send(List<Flash> flashes, HttpServletRequest request, HttpServletResponse response) {
        if (flashes.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (Flash flash : flashes.subList(0, Math.min(MOST, flashes.size()))) {
            String words = flash.text().replaceAll("[\\t\\n]", " ");
            text.append(flash.kind()).append('\t').append(words, 0, Math.min(LONGEST, words.length()));
            text.append('\t').append(flash.undo() == null ? "" : flash.undo()).append('\n');
        }
        String body = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
        response.addCookie(cookie(request, body + "." + key.sign(PURPOSE, body), SECONDS));
    }

    /** Takes what the page before wanted to say; it is said once. */
    List<Flash> take(HttpServletRequest request, HttpServletResponse response) {
        if (request.getCookies() == null) {
            return List.of();
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(COOKIE)) {
                response.addCookie(cookie(request, "", 0));
                return read(cookie.getValue());
            }
        }
        return List.of();
    }

    private List<Flash> read(String value) {
        String[] parts = value.split("\\.", 2);
        if (parts.length != 2 || !key.isSigned(PURPOSE, parts[0], parts[1])) {
            return List.of();
        }
        List<Flash> flashes = new ArrayList<>();
        String text = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
        for (String line : text.split("\n")) {
            String[] fields = line.split("\t", 3);
            flashes.add(new Flash(Flash.Kind.valueOf(fields[0]), fields[1], fields[2].isEmpty() ? null : fields[2]));
        }
        return flashes;
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(Https.isSpoken(request));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
