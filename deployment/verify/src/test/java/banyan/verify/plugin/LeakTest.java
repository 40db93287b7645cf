package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Browsing;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.PluginOffice;
import banyan.testkit.TestGroup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Installed, used and removed again and again: no class loader stays. */
class LeakTest {

    private static final int CYCLES = Integer.getInteger("banyan.cycles", 8);

    private final Deployment deployment = Deployment.shared();
    private final PluginOffice office = new PluginOffice(deployment.administrator());

    @Test
    void noClassLoaderStays() {
        TestGroup group =
                new Given(deployment).group("leaks").with("qa").members(1).open();
        byte[] jar = PluginJar.bundled("qa").bytes();
        for (int i = 0; i < CYCLES; i++) {
            use(group);
            office.remove("qa", false).done();
            assertThat(group.member(1)
                            .client()
                            .get(group.api() + "/qa/questions")
                            .status())
                    .isEqualTo(404);
            office.install("qa", jar).done();
        }
        int left = banyan.testkit.Eventually.eventually(Duration.ofSeconds(60), this::noneLeft)
                        .isNegative()
                ? 1
                : 0;
        System.err.println("Install, use, remove: " + CYCLES + " cycles, class loaders left " + left);
    }

    private void noneLeft() {
        assertThat(office.loadersLeft()).as("class loaders of stopped plugins").isZero();
    }

    /** Every part that has held a class loader before: commands, queries, settings, reading and acting pages. */
    private void use(TestGroup group) {
        Client member = group.member(1).client();
        String question = member.post(
                        group.api() + "/qa/questions",
                        Map.of(
                                "title", "Used",
                                "scene", "s",
                                "details", "d",
                                "request", "r",
                                "topics", List.of("one"),
                                "files", List.of()))
                .good()
                .json()
                .asText();
        member.get(group.api() + "/qa/questions/" + question).good();
        member.post(group.api() + "/qa/questions", Map.of("title", ""));
        Client browser = Browsing.as(deployment.node(), group.member(1));
        String pages = "/g/" + group.handle();
        for (String page : List.of("", "/qa/questions", "/qa/questions/" + question, "/qa/ask")) {
            browser.get(pages + page).good();
        }
    }
}
