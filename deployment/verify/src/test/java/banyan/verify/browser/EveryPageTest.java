package banyan.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.verify.browser.Chromium.Look;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page that an administrator, a lead, a member or a visitor can reach, in Chinese and English, light and dark, on a
 * desk and on a phone of 360 pixels: no finding of axe, no sideways scrolling, no error in the console, no bare key. Each page
 * is looked at twice, so that both languages, both modes and both widths are seen; {@code -Dbanyan.looks=4} sees all.
 */
@Tag("M025")
class EveryPageTest {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<Look> LOOKS = List.of(
            new Look("zh-CN", false, 1_440),
            new Look("en", true, 360),
            new Look("zh-CN", true, 1_440),
            new Look("en", false, 360));

    private static final int LOOKS_AT_A_PAGE = Integer.getInteger("banyan.looks", 2);

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPageOfEveryone() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String login : List.of("", "member", "lead", "admin")) {
            for (Map.Entry<String, String> found : pages(login).entrySet()) {
                String who = login.isEmpty() ? "visitor" : login;
                tests.add(DynamicTest.dynamicTest(who + " " + found.getKey(), () -> look(login, found.getValue())));
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests.stream();
    }

    private static Map<String, String> pages(String login) {
        try (BrowserContext window = chromium.window(Look.DESKTOP)) {
            Page page = login.isEmpty() ? window.newPage() : Demo.signIn(window, login);
            List<String> starts =
                    switch (login) {
                        case "" -> List.of("/sign-in");
                        case "admin" -> List.of("/admin");
                        default -> List.of("/");
                    };
            Map<String, String> all =
                    new LinkedHashMap<>(Crawl.from(page, Demo.node().address(), starts));
            // the same pages look the same to everyone: each is looked at by the one who sees most of it
            if (login.equals("admin")) {
                all.keySet().removeIf(shape -> !shape.startsWith("/admin"));
            } else if (login.equals("member")) {
                all.keySet()
                        .removeIf(shape -> !shape.contains("/qa") && !shape.startsWith("/me") && !shape.equals("/"));
            }
            return all;
        }
    }

    private static void look(String login, String path) {
        int first = Math.floorMod(path.hashCode(), 2) * 2;
        for (int i = 0; i < LOOKS_AT_A_PAGE; i++) {
            Look look = LOOKS.get((first + i) % LOOKS.size());
            try (BrowserContext window = chromium.window(look)) {
                List<String> errors = new ArrayList<>();
                Page page = login.isEmpty() ? window.newPage() : People.at(window, login, look);
                page.onConsoleMessage(message -> {
                    if (message.type().equals("error")) {
                        errors.add(message.text());
                    }
                });
                page.onPageError(errors::add);
                Response response = page.navigate(Demo.node().address() + path);
                String where = path + " as " + (login.isEmpty() ? "visitor" : login) + ", " + look;
                assertThat(response.status()).as(where).isLessThan(400);
                assertThat(errors).as("console of %s", where).isEmpty();
                whole(page, where, look);
                accessible(page, where);
            }
        }
    }

    private static void whole(Page page, String where, Look look) {
        assertThat(page.title()).as("title of %s", where).isNotBlank();
        assertThat(page.locator("h1").count()).as("h1 of %s", where).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang"))
                .as("language of %s", where)
                .startsWith(look.language().substring(0, 2));
        String text = page.locator("body").innerText();
        assertThat(text).as("words of %s", where).doesNotContain("???", "{0}", "#{", "${");
        assertThat(text)
                .as("bare keys on %s", where)
                .doesNotContainPattern("\\b[a-z]+(\\.[a-z][A-Za-z-]+){2,}\\.(label|hint|title|name)\\b");
        int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width).as("width of %s", where).isLessThanOrEqualTo(look.width());
    }

    private static void accessible(Page page, String where) {
        List<Rule> found = new AxeBuilder(page).withTags(LEVELS).analyze().getViolations();
        List<String> named = found.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
        assertThat(named).as("findings of axe on %s", where).isEmpty();
    }
}
