package banyan.verify.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import banyan.testkit.Database;
import banyan.testkit.Standstill;
import banyan.verify.browser.Chromium.Look;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;

/** IT asks whether the data holds, and sees it end without looking again. */
class ExaminationAtWorkTest {

    @Test
    void thePageFollowsTheExaminationByItself() {
        try (Chromium chromium = new Chromium()) {
            Page admin = Demo.signIn(chromium.window(Look.DESKTOP), "admin");
            admin.navigate(Demo.node().address() + "/admin/doctor");
            admin.locator("button[value='examine']").focus();
            try (Standstill jobs = Standstill.ofJobs(Database.of(Demo.node().data()))) {
                admin.keyboard().press("Enter");
                assertThat(admin.locator("main [data-goes-on]")).isVisible();
            }
            // whose row was held has its turn within a minute
            assertThat(admin.locator("main .b-note--ok")).isVisible(new IsVisibleOptions().setTimeout(90_000));
            assertThat(admin.locator("main [data-goes-on]")).hasCount(0);
            assertThat(admin.locator("main .b-badge--ok")).not().hasCount(0);
        }
    }
}
