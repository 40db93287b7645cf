package banyan.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Client;
import banyan.testkit.SignIn;
import banyan.verify.browser.Chromium.Look;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A member signs in, sees the groups, reads the charter, asks with a Word document attached; another member answers; the
 * asker marks the best answer; the lead switches the module off, and on again.
 */
class StoryTest {

    private static final String TITLE = "换料后注塑件左右收缩差 0.3 毫米，先查什么？";

    private static final String QUESTIONS_SWITCH = "#module-qa [role=switch]";

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void fromTheQuestionToTheBestAnswerAndTheSwitch() throws IOException {
        Page asker = Demo.signIn(chromium.window(Look.DESKTOP), "member");
        String group = openTheFirstGroup(asker);
        // without rounds answers are shown at once; the demo's year goes on in the other groups
        Client organiser = SignIn.as(Client.at(Demo.node().address()), "lead", Demo.PASSWORD);
        organiser
                .put("/api/v1/groups/" + group.substring(3) + "/modules/rounds", Map.of("on", false))
                .good();
        asker.navigate(Demo.node().address() + group + "/charter");
        assertThat(asker.locator("h1")).isVisible();

        String question = ask(asker, group);
        Page answerer = Demo.signIn(chromium.window(Look.DESKTOP), "moderator");
        answer(answerer, question);
        markBest(asker, question);
        attachmentComesBackAsItWas(answerer, question);

        Page lead = Demo.signIn(chromium.window(Look.DESKTOP), "lead");
        turn(lead, group);
        assertThat(asker.navigate(Demo.node().address() + question).status()).isEqualTo(404);
        asker.navigate(Demo.node().address() + group);
        assertThat(asker.locator("a[href*='/qa/']")).hasCount(0);
        Client program = SignIn.as(Client.at(Demo.node().address()), "member", Demo.PASSWORD);
        String api = "/api/v1/groups/" + group.substring(3) + "/qa/questions";
        assertThat(program.get(api).status()).isEqualTo(404);

        turn(lead, group);
        assertThat(program.get(api).status()).isEqualTo(200);
        asker.navigate(Demo.node().address() + question);
        assertThat(asker.locator("h1")).containsText(TITLE);
        assertThat(asker.locator("button[value='unmarkBest']")).isVisible();
    }

    private static String openTheFirstGroup(Page page) {
        page.navigate(Demo.node().address() + "/");
        String group = page.locator("main a[href^='/g/']").first().getAttribute("href");
        page.navigate(Demo.node().address() + group);
        return group.replaceFirst("^(/g/[^/?]+).*", "$1");
    }

    private static String ask(Page page, String group) {
        page.navigate(Demo.node().address() + group + "/qa/ask");
        page.locator("[name$='title']").fill(TITLE);
        page.locator("[name$='scene']").fill("夜班换料以后，同一副模具。");
        page.locator("[name$='details']").fill("料温 230，模温 60，保压 45 MPa。\n\n**换过两次水路**，没有变化。");
        page.locator("[name$='request']").fill("先查模温还是先查保压曲线？");
        Path document = WordDocument.write(folder.resolve("收缩记录.docx"), "收缩记录：左 0.2，右 0.5");
        page.locator("[data-files$='files'] input[type=file]").setInputFiles(document);
        assertThat(page.locator("main")).containsText("收缩记录.docx");
        page.locator("button[id$='publish']").click();
        page.waitForURL(url -> url.matches(".*/qa/questions/[0-9a-f-]{36}.*"));
        assertThat(page.locator("h1")).containsText(TITLE);
        assertThat(page.locator("main strong")).containsText("换过两次水路");
        return java.net.URI.create(page.url()).getPath();
    }

    private static void answer(Page page, String question) {
        page.navigate(Demo.node().address() + question);
        page.locator("a[href*='/qa/answer']").first().click();
        page.locator("[name$='method']").fill("先量两侧模温，再做一次保压曲线。");
        page.locator("[name$='reasoning']").fill("换料改变的是冷却，左右差说明水路不对称。");
        page.locator("button[id$='publish']").click();
        page.waitForURL(url -> url.matches(".*/qa/questions/[0-9a-f-]{36}.*"));
        assertThat(page.locator("main")).containsText("先量两侧模温");
    }

    private static void markBest(Page page, String question) {
        page.navigate(Demo.node().address() + question);
        page.locator("button[value='markBest']").first().click();
        assertThat(page.locator("button[value='unmarkBest']")).isVisible();
    }

    private static void attachmentComesBackAsItWas(Page page, String question) throws IOException {
        page.navigate(Demo.node().address() + question);
        String address = page.locator("a[href*='/files/']").first().getAttribute("href");
        APIResponse download = page.request().get(Demo.node().address() + address);
        assertThat(download.headers().get("content-disposition")).startsWith("attachment");
        Path got = Files.write(folder.resolve("got.docx"), download.body());
        assertThat(Files.mismatch(folder.resolve("收缩记录.docx"), got)).isEqualTo(-1);
    }

    /** Presses the switch of the module on the lead's page. */
    private static void turn(Page page, String group) {
        page.navigate(Demo.node().address() + group + "/modules");
        String before = page.locator(QUESTIONS_SWITCH).getAttribute("aria-checked");
        page.locator(QUESTIONS_SWITCH).click();
        if (before.equals("true")) {
            // switching off asks first
            page.locator("dialog[open] button").last().click();
        }
        assertThat(page.locator(QUESTIONS_SWITCH))
                .hasAttribute("aria-checked", before.equals("true") ? "false" : "true");
    }
}
