package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Browsing;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Eventually;
import banyan.testkit.Given;
import banyan.testkit.PluginOffice;
import banyan.testkit.Seed;
import banyan.testkit.TestGroup;
import banyan.verify.arch.House;
import banyan.verify.rest.Operation;
import banyan.verify.rest.Samples;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each plugin is installed, used and removed again and again: no class loader stays. */
class LeakTest {

    private static final int CYCLES = Integer.getInteger("banyan.cycles", 3);
    private static final int DEEPEST = 40;
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Deployment deployment = Deployment.shared();
    private final PluginOffice office = new PluginOffice(deployment.administrator());
    private final Random random = Seed.random("LeakTest");

    static List<String> plugins() {
        return House.plugins().stream().map(House.Module::name).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void noClassLoaderStays(String plugin) {
        PluginJar archive = PluginJar.bundled(plugin);
        List<String> modules = archive.modules();
        TestGroup group = new Given(deployment)
                .group("leaks-" + plugin)
                .with(modules.toArray(String[]::new))
                .members(1)
                .open();
        byte[] jar = archive.bytes();
        int used = 0;
        for (int i = 0; i < CYCLES; i++) {
            used += use(group, modules);
            office.remove(plugin, false).done();
            assertThat(Operation.all(deployment.administrator()))
                    .as("nothing of %s answers", plugin)
                    .noneMatch(operation -> isOf(operation, modules));
            office.install(plugin, jar).done();
        }
        Eventually.eventually(Duration.ofSeconds(60), this::noneLeft);
        System.err.printf(
                "Install, use, remove %-10s: %d cycles, %d calls and pages, class loaders left 0%n",
                plugin, CYCLES, used);
    }

    private void noneLeft() {
        assertThat(office.loadersLeft()).as("class loaders of stopped plugins").isZero();
    }

    private static boolean isOf(Operation operation, List<String> modules) {
        return !operation.inPortal() && modules.contains(operation.module());
    }

    /** Every part that has held a class loader before: commands, queries, refusals, reading and acting pages, their verbs. */
    private int use(TestGroup group, List<String> modules) {
        Client lead = group.lead().client();
        ask(group, modules);
        Samples samples = new Samples(random);
        int used = 0;
        for (Operation operation : Operation.all(lead)) {
            if (isOf(operation, modules)) {
                String address = operation.at(group.handle().value(), name -> sample(name));
                int status = operation.reads()
                        ? lead.get(address).status()
                        : lead.send(operation.method(), address, bytes(samples.body(operation)), JSON)
                                .status();
                assertThat(status).as("%s", operation).isLessThan(500);
                used++;
            }
        }
        return used + browse(group, modules);
    }

    private static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String sample(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).contains("week")
                ? "2026-W40"
                : new UUID(0, random.nextLong()).toString();
    }

    /** With a question there is something to open. */
    private static void ask(TestGroup group, List<String> modules) {
        if (modules.contains("qa")) {
            group.member(1)
                    .client()
                    .post(
                            group.api() + "/qa/questions",
                            Map.of(
                                    "title", "Used",
                                    "scene", "s",
                                    "details", "d",
                                    "request", "r",
                                    "topics", List.of("one"),
                                    "files", List.of()))
                    .good();
        }
    }

    /** Opens what the menu and the pages lead to, within the plugin's modules. */
    private int browse(TestGroup group, List<String> modules) {
        Client browser = Browsing.as(
                deployment.node(), group.lead().login(), group.lead().password());
        Pattern link =
                Pattern.compile("href=\"(/g/" + group.handle() + "/(?:" + String.join("|", modules) + ")/[^\"#]*)\"");
        Set<String> open =
                new TreeSet<>(links(browser.get("/g/" + group.handle()).good().text(), link));
        Set<String> seen = new TreeSet<>();
        while (!open.isEmpty() && seen.size() < DEEPEST) {
            String next = open.iterator().next();
            open.remove(next);
            if (seen.add(next)) {
                var page = browser.get(next);
                assertThat(page.status()).as(next).isLessThan(500);
                open.addAll(links(page.text(), link));
                open.removeAll(seen);
            }
        }
        return seen.size();
    }

    private static Set<String> links(String page, Pattern link) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = link.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&"));
        }
        return found;
    }
}
