package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Browsing;
import banyan.testkit.Deployment;
import banyan.testkit.Distribution;
import banyan.testkit.Given;
import banyan.testkit.PluginOffice;
import banyan.testkit.TestGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sample in plugins/README.md is built from the text of the page, installed and used: what is taught works. */
class ReadmeSampleTest {

    private static final Pattern BLOCK =
            Pattern.compile("(?m)^`([\\w./_-]+)`\\n```\\w*\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static Map<String, String> blocks() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher blocks = BLOCK.matcher(Files.readString(Distribution.root().resolve("plugins/README.md")));
        while (blocks.find()) {
            found.put(blocks.group(1), blocks.group(2));
        }
        assertThat(found).hasSizeGreaterThan(8).containsKey("pom.xml");
        return found;
    }

    @Test
    void whatThePageTeachesRuns() throws IOException {
        Map<String, String> blocks = blocks();
        PluginSource source = new PluginSource("bookshelf", "1.0.0", "banyan.bookshelf.BookshelfPlugin");
        blocks.forEach((path, text) -> {
            if (path.startsWith("src/main/java/")) {
                source.java(path.substring("src/main/java/".length()), text);
            } else if (path.startsWith("src/main/resources/")) {
                source.resource(path.substring("src/main/resources/".length()), text);
            }
        });
        Deployment deployment = Deployment.shared();
        PluginOffice office = new PluginOffice(deployment.administrator());
        office.install("bookshelf", source.jar()).done();
        try {
            TestGroup group = new Given(deployment)
                    .group("shelf")
                    .with("bookshelf")
                    .members(1)
                    .open();
            group.member(1).client().get(group.api() + "/bookshelf/books").good();
            String page = Browsing.as(deployment.node(), group.member(1))
                    .get("/g/" + group.handle() + "/bookshelf/books")
                    .good()
                    .text();
            assertThat(page).contains("<h1");
        } finally {
            office.remove("bookshelf", true).done();
        }
    }
}
