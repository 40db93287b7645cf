package banyan.verify.browser;

import banyan.testkit.Deployment;
import banyan.testkit.Distribution;
import banyan.testkit.Node;
import banyan.testkit.Ports;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A portal with the demo enterprise, shared by the browser tests of a run. */
final class Demo {

    static final String PASSWORD = "demo";

    private static Optional<Node> running = Optional.empty();

    private Demo() {}

    static synchronized Node node() {
        if (running.isEmpty()) {
            try {
                Path folder = Files.createTempDirectory("banyan-demo");
                Node node = Node.launch(Distribution.built(), folder.resolve("data"), Ports.free(), Map.of(), "--demo")
                        .awaitReady();
                Deployment.endLater(node, folder);
                running = Optional.of(node);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return running.get();
    }

    /** Signs in as a person does and answers the page that comes then. */
    static Page signIn(BrowserContext window, String login) {
        return signIn(window, node().address(), login, PASSWORD);
    }

    static Page signIn(BrowserContext window, String address, String login, String password) {
        Page page = window.newPage();
        page.navigate(address + "/sign-in");
        page.locator("input[name$='login']").fill(login);
        page.locator("input[name$='password']").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }
}
