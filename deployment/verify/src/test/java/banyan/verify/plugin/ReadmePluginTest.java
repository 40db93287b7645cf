package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Answer;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.PluginOffice;
import banyan.testkit.TestGroup;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the page "How to write a plugin in an afternoon" says is built, installed and used. */
class ReadmePluginTest {

    private static final Deployment DEPLOYMENT = Deployment.shared();
    private static final PluginOffice OFFICE = new PluginOffice(DEPLOYMENT.administrator());

    @AfterAll
    static void remove() {
        if (OFFICE.find("bookshelf").isPresent()) {
            OFFICE.remove("bookshelf", true).done();
        }
    }

    @Test
    void thePluginOnThePageWorks() {
        PluginSource source = ReadmePlugin.source();
        assertThat(source.id()).isEqualTo("bookshelf");
        OFFICE.install("bookshelf", source.jar()).done();
        TestGroup group = new Given(DEPLOYMENT)
                .group("books")
                .with("bookshelf")
                .members(1)
                .open();
        Client member = group.member(1).client();
        String books = group.api() + "/bookshelf/books";

        member.post(books, Map.of("title", "The Goal", "why", "I look for the bottleneck first."))
                .good();
        JsonNode shelf = member.get(books).good().json().path("items");
        assertThat(shelf).hasSize(1);
        assertThat(shelf.get(0).path("title").asText()).isEqualTo("The Goal");

        Answer again = member.post(books, Map.of("title", "the goal", "why", "Once more."));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("BookIsNew");
        Answer empty = member.post(books, Map.of("title", " ", "why", "x"));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text()).contains("title");
    }
}
