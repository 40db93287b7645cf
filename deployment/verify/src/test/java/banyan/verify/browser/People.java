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
            return speaking(page, look);
        }
        window.addCookies(cookies);
        return speaking(window.newPage(), look);
    }

    /** The language is the person's setting, not the browser's: chosen as in the menu of every page. */
    private static Page speaking(Page page, Look look) {
        page.navigate(Demo.node().address() + "/me");
        String wanted = look.language().startsWith("zh") ? "zh-CN" : "en";
        page.waitForNavigation(() -> page.evaluate(
                "lang => { const form = document.createElement('form');"
                        + " form.method = 'post'; form.action = '/preferences';"
                        + " for (const [name, value] of Object.entries({lang, mode: 'auto', back: '/me',"
                        + " csrf: document.querySelector('meta[name=csrf]').content})) {"
                        + " const field = document.createElement('input');"
                        + " field.type = 'hidden'; field.name = name; field.value = value; form.append(field); }"
                        + " document.body.append(form); form.submit(); }",
                wanted));
        return page;
    }
}
