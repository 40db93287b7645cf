package banyan.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Distribution;
import banyan.testkit.Eventually;
import banyan.testkit.Node;
import banyan.testkit.Ports;
import banyan.verify.browser.Chromium.Look;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An empty portal is set up with the keyboard alone: the printed secret, the administrator, the portal, the look, the first
 * group; then the administrator signs in, writes the charter's obstacles off the list and finds a way around by Tab.
 */
class WizardTest {

    private static final Pattern SECRET = Pattern.compile("(?:one-time secret: |一次性密钥：)(\\S+)");
    private static final String PASSWORD = "a banyan grows roots from its branches";

    @TempDir
    static Path folder;

    private static Node node;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        node = Node.launch(Distribution.built(), folder.resolve("data"), Ports.free(), Map.of())
                .awaitReady();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        node.close();
    }

    @Test
    void anEmptyPortalIsSetUpWithTheKeyboardAlone() {
        Page page = chromium.window(Look.DESKTOP).newPage();
        page.navigate(node.address() + "/");
        assertThat(page).hasURL(Pattern.compile(".*/setup"));

        type(page, "secret", "WRONG-WRONG-WRONG");
        page.keyboard().press("Enter");
        assertThat(page.locator("[role=alert], .b-error").first()).isVisible();
        type(page, "secret", secret());
        page.keyboard().press("Enter");

        type(page, "login", "ling");
        type(page, "name", "凌一舟");
        type(page, "email", "");
        type(page, "password", "short");
        page.keyboard().press("Enter");
        assertThat(page.locator("main [role=alert], main .b-error, main .b-field-error")
                        .first())
                .isVisible();
        assertThat(page.locator("[name$='login']")).hasValue("ling");
        assertThat(page.locator("[name$='name']")).hasValue("凌一舟");
        type(page, "password", PASSWORD);
        page.keyboard().press("Enter");

        type(page, "name", "试运行门户");
        page.keyboard().press("Enter");
        assertThat(page.locator("input[type=radio]").first()).isVisible();
        tabTo(page, "button[value='look']");
        page.keyboard().press("Enter");
        type(page, "name", "第一个社群");
        type(page, "handle", "first-group");
        page.keyboard().press("Enter");
        assertThat(page.locator("a[href='/sign-in']").first()).isVisible();
        tabTo(page, "main a[href='/sign-in']");
        page.keyboard().press("Enter");

        page.waitForURL("**/sign-in");
        type(page, "login", "ling");
        type(page, "password", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        tabTo(page, "main a[href='/g/first-group']");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("第一个社群");
        assertThat(page).hasTitle(Pattern.compile(".*试运行门户.*"));

        page.navigate(node.address() + "/setup");
        assertThat(page.locator("main input:not([type=hidden])")).hasCount(0);
    }

    /** The words of the start say where the secret is. */
    private static String secret() {
        Eventually.until("the secret is printed", Duration.ofSeconds(10), () -> found().isPresent());
        return found().orElseThrow();
    }

    private static Optional<String> found() {
        return node.said()
                .lines()
                .map(SECRET::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** Goes to the field by Tab, as often as it takes, and types. */
    private static void type(Page page, String field, String text) {
        Locator input = page.locator("main [name$='" + field + "']:visible").first();
        assertThat(input).isVisible();
        tabTo(page, "main [name$='" + field + "']");
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.keyboard().insertText(text);
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            if ((Boolean) page.evaluate("s => !!document.activeElement?.matches(s)", selector)) {
                assertThat((Boolean) page.evaluate("() => document.activeElement.matches(':focus-visible')"))
                        .as("%s shows that it has the focus", selector)
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + selector + " on " + page.url());
    }
}
