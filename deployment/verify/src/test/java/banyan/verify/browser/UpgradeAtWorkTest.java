package banyan.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.verify.browser.Chromium.Look;
import banyan.verify.plugin.PluginJar;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * IT uploads a plugin with the mouse while a member writes: a page that was opened before the upgrade comes back with what was
 * typed; a version that does not start leaves the one before it in place, and the page of the plugin says why.
 */
class UpgradeAtWorkTest {

    private static final String TITLE = "升级前就打开的页面";

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
    void whatWasTypedSurvivesAnUpgradeAndABrokenVersionFallsBack() throws IOException {
        Page member = Demo.signIn(chromium.window(Look.DESKTOP), "member");
        member.navigate(Demo.node().address() + "/g/front-line/qa/ask");
        member.locator("[name$='title']").fill(TITLE);
        member.locator("[name$='scene']").fill("写到一半，管理员正在换版本。");
        Page admin = Demo.signIn(chromium.window(Look.DESKTOP), "admin");
        install(admin, PluginJar.bundled("qa").version("3.0.1").bytes(), "qa-3.0.1.jar");
        assertThat(admin.locator("main")).containsText("3.0.1");

        member.locator("button[id$='publish']").click();
        assertThat(member.locator("[name$='title']")).hasValue(TITLE);
        assertThat(member.locator("[name$='scene']")).hasValue("写到一半，管理员正在换版本。");
        member.locator("button[id$='publish']").click();
        member.waitForURL(url -> url.matches(".*/qa/questions/[0-9a-f-]{36}.*"));
        assertThat(member.locator("h1")).containsText(TITLE);

        install(
                admin,
                PluginJar.bundled("qa")
                        .version("3.0.2")
                        .without("banyan/qa/usecase/Asking.class")
                        .bytes(),
                "qa-3.0.2.jar");
        assertThat(admin.locator("main .b-note--bad").first()).isVisible();
        member.reload();
        assertThat(member.locator("h1")).containsText(TITLE);
        admin.navigate(Demo.node().address() + "/admin/plugins");
        assertThat(admin.locator("main")).containsText("3.0.1");
    }

    /** Uploads, looks at the plan, says go, and waits until the change is at its end. */
    private static void install(Page admin, byte[] jar, String name) throws IOException {
        admin.navigate(Demo.node().address() + "/admin/plugins");
        Path file = Files.write(folder.resolve(name), jar);
        admin.locator("input[type=file]").setInputFiles(file);
        admin.locator("button[value='look']").click();
        admin.waitForURL(Pattern.compile(".*/admin/plugins/qa.*"));
        assertThat(admin.locator("main")).containsText(name.replaceFirst("qa-(.*)\\.jar", "$1"));
        admin.locator("button[value='install']").click();
        assertThat(admin.locator("main .b-note").first()).isVisible();
        // the page follows the change by itself
        assertThat(admin.locator("main [data-goes-on]")).hasCount(0);
        assertThat(Files.deleteIfExists(file)).isTrue();
    }
}
