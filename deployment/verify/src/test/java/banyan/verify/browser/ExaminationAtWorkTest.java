package banyan.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import banyan.verify.browser.Chromium.Look;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** IT asks whether the data holds, with the keyboard alone, and sees it end without looking again. */
class ExaminationAtWorkTest {

    @Test
    void thePageFollowsTheExaminationByItself() {
        try (Chromium chromium = new Chromium()) {
            Page admin = Demo.signIn(chromium.window(Look.DESKTOP), "admin");
            admin.navigate(Demo.node().address() + "/admin/doctor");
            admin.locator("button[value='examine']").focus();
            admin.keyboard().press("Enter");
            assertThat(admin.locator("#toasts")).not().isEmpty();
            assertThat(admin.locator("main .b-note--ok")).isVisible();
            assertThat(admin.locator("main [data-goes-on]")).hasCount(0);
            assertThat(admin.locator("main .b-badge--ok")).not().hasCount(0);
        }
    }
}
