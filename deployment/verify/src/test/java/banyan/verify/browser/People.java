package banyan.verify.browser;

import banyan.verify.browser.Chromium.Look;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signs each person of the demo in once a look, and keeps the cookies: password hashing is dear on purpose. */
final class People {

    private static final Map<String, List<Cookie>> SIGNED_IN = new HashMap<>();

    private People() {}

    static synchronized Page at(BrowserContext window, String login, Look look) {
        List<Cookie> cookies = SIGNED_IN.get(login + look);
        if (cookies == null) {
            Page page = Demo.signIn(window, login);
            SIGNED_IN.put(login + look, window.cookies());
            return page;
        }
        window.addCookies(cookies);
        return window.newPage();
    }
}
