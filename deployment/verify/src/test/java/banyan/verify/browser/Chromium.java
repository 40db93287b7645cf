package banyan.verify.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One browser for all tests of a class; each person in it has a context of their own. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--proxy-server=http://127.0.0.1:9",
            "--proxy-bypass-list=127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(FLAGS)
                        .setHeadless(true));
    }

    /** A browser window of one person. */
    BrowserContext window(Look look) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(look.language())
                .setTimezoneId("Asia/Shanghai")
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(look.width(), 900));
        context.setDefaultTimeout(20_000);
        context.setDefaultNavigationTimeout(30_000);
        return context;
    }

    /** How somebody looks at the portal. */
    record Look(String language, boolean dark, int width) {
        static final Look DESKTOP = new Look("zh-CN", false, 1_440);

        @Override
        public String toString() {
            return language + (dark ? " dark " : " light ") + width;
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
