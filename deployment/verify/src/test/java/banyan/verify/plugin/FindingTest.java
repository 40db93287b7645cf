package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.usecase.Role;
import banyan.testkit.Answer;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.PluginOffice;
import banyan.testkit.TestGroup;
import banyan.testkit.TestPerson;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plugin puts into the index is found by those who may see it, at once and no longer; and so are people, groups, charters. */
class FindingTest {

    private static final Deployment DEPLOYMENT = Deployment.shared();
    private static final PluginOffice OFFICE = new PluginOffice(DEPLOYMENT.administrator());
    private static final Given GIVEN = new Given(DEPLOYMENT);

    private static TestGroup group;
    private static TestPerson stranger;

    /** A shelf of papers, each an entry of the index, with a feed of their titles. */
    private static PluginSource shelf() {
        return Sketches.answering(
                        "shelf",
                        "1.0.0",
                        "shelf",
                        """
                        to.handle(Put.class, (put, by) -> {
                            core.search().put(new banyan.api.socket.SearchIndex.Entry(by.groupRef(), "paper", put.key(),
                                "shelf.read", put.title(), put.body(), by.person(), "/g/" + by.here().handle() + "/shelf/" + put.key(), core.clock().instant()));
                            if (put.body().equals("refuse")) throw Refusal.rule("shelf", "No");
                            return Done.DONE;
                        });
                        to.handle(Take.class, (take, by) -> { core.search().remove(by.groupRef(), "paper", take.key()); return Done.DONE; });
                        to.handle(Like.class, (like, by) -> core.search().alike(by.groupRef(), "paper", like.words(), 5));
                        to.feed("titles", "shelf.read", member -> new banyan.api.file.Download("titles.txt", "text/plain;charset=utf-8",
                            ("for " + member.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8)));""")
                .java(
                        "banyan/shelf/Put.java",
                        """
                        package banyan.shelf;
                        import banyan.api.usecase.*;
                        import jakarta.validation.constraints.*;
                        @Requires("shelf.read") @Post("papers")
                        public record Put(@NotNull @Size(max = 80) String key, @NotNull @Size(max = 160) String title,
                            @NotNull @Size(max = 300000) String body) implements Command<Done> {}
                        """)
                .java(
                        "banyan/shelf/Take.java",
                        """
                        package banyan.shelf;
                        import banyan.api.usecase.*;
                        import jakarta.validation.constraints.*;
                        @Requires("shelf.read") @Delete("papers/{key}")
                        public record Take(@NotNull @Size(max = 80) String key) implements Command<Done> {}
                        """)
                .java(
                        "banyan/shelf/Like.java",
                        """
                        package banyan.shelf;
                        import banyan.api.usecase.*;
                        import jakarta.validation.constraints.*;
                        import java.util.List;
                        @Requires("shelf.read") @Get("like")
                        public record Like(@NotNull @Size(max = 160) String words) implements Query<List<banyan.api.socket.SearchIndex.Alike>> {}
                        """)
                .says("shelf.feed.titles", "Titles of new papers", "新纸张的标题")
                .says("shelf.refusal.No", "This is refused.", "这个不行。");
    }

    @BeforeAll
    static void aShelfInAGroup() {
        OFFICE.install("shelf", shelf().jar()).done();
        group = GIVEN.group("finding").with("shelf").members(2).open();
        stranger = GIVEN.person("Stranger");
        put("tower", "冷却塔水垢怎么处理", "循环水硬度 450，每两周酸洗一次。酸洗之后端板又结垢。");
        put("mould", "模具排气不良", "填充末端烧焦，放气槽 0.02 毫米。");
        put("english", "Questions about coolant", "The chiller trips at night; suppliers blame the filter.");
        put("long", "附录", "水垢".repeat(100_000));
    }

    @AfterAll
    static void takeTheShelfAway() {
        OFFICE.remove("shelf", true).done();
        assertThat(DEPLOYMENT.database().number("select count(*) from core.search_entry where owner = 'shelf'"))
                .as("entries of a plugin that was removed with its data")
                .isZero();
    }

    private static void put(String key, String title, String body) {
        group.member(1)
                .client()
                .post(group.api() + "/shelf/papers", Map.of("key", key, "title", title, "body", body))
                .good();
    }

    private static JsonNode search(Client client, String words, String more) {
        return client.get("/api/v1/portal/search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + more)
                .good()
                .json();
    }

    private static List<String> found(Client client, String words, String more) {
        List<String> keys = new ArrayList<>();
        search(client, words, "&module=shelf" + more)
                .path("items")
                .forEach(item -> keys.add(item.path("key").asText()));
        return keys;
    }

    private static List<String> found(String words) {
        return found(group.member(2).client(), words, "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "水垢, tower long",
        "冷却塔, tower",
        "酸洗 硬度, tower",
        "塔, tower",
        "垢, tower long",
        "洗酸, ''",
        "塔冷却, ''",
        "端板又结, tower",
        "450, tower",
        "question, english",
        "QUESTIONS, english",
        "supplier filter, english",
        "suppl, english",
        "ques chill, english",
        "水垢 模具, ''",
        "ＣＯＯＬＡＮＴ, english",
        "0.02, mould"
    })
    void findsWordsThatStandTogether(String words, String keys) {
        assertThat(String.join(" ", found(words))).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({"%20", "%E3%80%82%3F", "%00", "%ED%A0%80", "%F0%9F%98%80", "%27%3A%2A%20%7C%20%26%20%21%28", "%5C%5C%27"
    })
    void nonsenseIsNoError(String words) {
        Answer answer = group.member(1).client().get("/api/v1/portal/search?words=" + words);
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 422);
    }

    @Test
    void theTitleWeighsMoreThanTheText() {
        put("late", "别的事", "排气 排气 排气 排气，文中才提到排气。");
        assertThat(found("排气")).containsExactly("mould", "late");
    }

    @Test
    void whatIsFoundIsMarkedAndNothingElseIsMarkup() {
        put("script", "<script>alert(1)</script> 标记", "文中 <b>标记</b> & \"引号\"");
        JsonNode item = search(group.member(2).client(), "标记", "&module=shelf")
                .path("items")
                .path(0);
        assertThat(item.path("titleMarked").asText())
                .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt; <mark>标记</mark>");
        assertThat(item.path("excerpt").asText())
                .isEqualTo("文中 &lt;b&gt;<mark>标记</mark>&lt;/b&gt; &amp; &quot;引号&quot;");
    }

    @Test
    void anEntryChangesWithItsTransactionOrNotAtAll() {
        Answer refused = group.member(1)
                .client()
                .post(group.api() + "/shelf/papers", Map.of("key", "never", "title", "从未发生", "body", "refuse"));
        assertThat(refused.code()).isEqualTo("No");
        assertThat(found("从未发生")).isEmpty();
        put("gone", "马上拿走", "一行");
        assertThat(found("马上拿走")).containsExactly("gone");
        group.member(1).client().delete(group.api() + "/shelf/papers/gone").good();
        assertThat(found("马上拿走")).isEmpty();
    }

    @Test
    void onlyThoseFindWhoMaySee() {
        assertThat(found(stranger.client(), "冷却塔", "")).isEmpty();
        assertThat(DEPLOYMENT.nobody().get("/api/v1/portal/search?words=a").status())
                .isEqualTo(401);
        group.switchOff("shelf");
        try {
            assertThat(found("冷却塔")).as("in a group where the module is off").isEmpty();
        } finally {
            group.switchOn("shelf");
        }
        hold(false);
        try {
            assertThat(found("冷却塔")).as("without the permission").isEmpty();
        } finally {
            hold(true);
        }
        assertThat(found("冷却塔")).containsExactly("tower");
    }

    private static void hold(boolean held) {
        group.lead()
                .client()
                .put(group.api() + "/members/permissions/shelf.read/MEMBER", Map.of("held", held))
                .good();
    }

    @Test
    void whoLeavesFindsNothingMoreAndIsNotFoundMore() {
        TestPerson passing = GIVEN.person("过客甲乙丙");
        group.join(passing, Role.MEMBER);
        assertThat(found(passing.client(), "冷却塔", "")).containsExactly("tower");
        assertThat(search(group.member(1).client(), "过客甲乙丙", "").path("items")).hasSize(1);
        passing.client().delete(group.api() + "/members/me").good();
        assertThat(found(passing.client(), "冷却塔", "")).isEmpty();
        assertThat(search(group.member(1).client(), "过客甲乙丙", "").path("items")).isEmpty();
    }

    @Test
    @Tag("M124")
    void aPersonIsFoundByStrengthAndNeedAsTheirAudienceSays() {
        TestPerson expert = GIVEN.person("龚师傅");
        group.join(expert, Role.MEMBER);
        card(expert, Map.of(), 0);
        assertThat(people(group.member(1).client(), "热流道")).containsExactly("龚师傅");
        assertThat(people(group.member(1).client(), "漏胶")).as("by need").containsExactly("龚师傅");
        assertThat(people(stranger.client(), "热流道")).as("by a stranger").isEmpty();
        card(expert, Map.of("NEEDS", "LEADS", "STRENGTHS", "ME"), 1);
        assertThat(people(group.member(1).client(), "漏胶")).as("meant for leads").isEmpty();
        assertThat(people(group.lead().client(), "漏胶")).as("by the lead").containsExactly("龚师傅");
        assertThat(people(group.lead().client(), "热流道")).as("meant for nobody").isEmpty();
    }

    private static void card(TestPerson person, Map<String, String> audience, int version) {
        person.client()
                .put(
                        "/api/v1/portal/me/card",
                        Map.of(
                                "card",
                                Map.of(
                                        "position",
                                        "模具师傅",
                                        "industry",
                                        "注塑",
                                        "path",
                                        "",
                                        "strengths",
                                        List.of("热流道"),
                                        "needs",
                                        List.of("漏胶"),
                                        "interests",
                                        List.of(),
                                        "audience",
                                        audience,
                                        "version",
                                        version)))
                .good();
    }

    private static List<String> people(Client client, String words) {
        List<String> names = new ArrayList<>();
        search(client, words, "&module=members")
                .path("items")
                .forEach(item -> names.add(item.path("title").asText()));
        return names;
    }

    @Test
    void anyEmployeeFindsOpenGroupsAndTheirCharters() {
        String name = DEPLOYMENT
                .database()
                .column("select name from core.grp where handle = '" + group.handle() + "'")
                .get(0);
        JsonNode items = search(stranger.client(), name, "").path("items");
        List<String> kinds = new ArrayList<>();
        items.forEach(item -> {
            if (item.path("group").asText().equals(group.handle().value())) {
                kinds.add(item.path("kind").asText());
            }
        });
        assertThat(kinds).containsExactlyInAnyOrder("group", "charter");
    }

    @Test
    void aLongListIsReadInPartsWithoutGapsOrRepeats() {
        for (int i = 0; i < 47; i++) {
            put("part-" + i, "分页用的第 " + i + " 条", "甲乙丙丁");
        }
        List<String> all = new ArrayList<>();
        String after = "";
        do {
            JsonNode part = search(group.member(2).client(), "甲乙丙丁", "&module=shelf" + after);
            part.path("items").forEach(item -> all.add(item.path("key").asText()));
            after = part.path("next").isTextual()
                    ? "&after=" + part.path("next").asText()
                    : "";
        } while (!after.isEmpty());
        assertThat(all).hasSize(47).doesNotHaveDuplicates();
    }

    @Test
    void whatIsAskedAgainIsRecognised() {
        JsonNode alike = group.member(1)
                .client()
                .get(group.api() + "/shelf/like?words=" + URLEncoder.encode("怎么处理冷却塔的水垢", StandardCharsets.UTF_8))
                .good()
                .json();
        assertThat(alike.path(0).path("key").asText()).isEqualTo("tower");
        assertThat(group.member(1)
                        .client()
                        .get(group.api() + "/shelf/like?words=zzz")
                        .good()
                        .json())
                .isEmpty();
    }

    @Test
    void aFeedIsReadByItsAddressAsLongAsItsMemberMay() {
        TestPerson reader = GIVEN.person("Reader");
        group.join(reader, Role.MEMBER);
        String path = address(reader);
        Client program = DEPLOYMENT.nobody();
        Answer first = program.get(path);
        assertThat(first.good().text()).isEqualTo("for Reader");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(program.with("If-None-Match", tag).get(path).status()).isEqualTo(304);
        assertThat(first.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        String again = address(reader);
        assertThat(program.get(path).status())
                .as("the address before the new one")
                .isEqualTo(404);
        group.switchOff("shelf");
        assertThat(program.get(again).status()).as("module off").isEqualTo(404);
        group.switchOn("shelf");
        assertThat(program.get(again).status()).isEqualTo(200);
        reader.client().delete(group.api() + "/members/me").good();
        assertThat(program.get(again).status()).as("no member any more").isEqualTo(404);
        assertThat(
                        DEPLOYMENT
                                .database()
                                .number(
                                        "select count(*) from core.audit_entry where answer like '%bf\\_%' or input like '%bf\\_%'"))
                .isZero();
    }

    private static String address(TestPerson reader) {
        String address = reader.client()
                .post(group.api() + "/feeds/addresses", Map.of("module", "shelf", "name", "titles"))
                .good()
                .json()
                .path("address")
                .asText();
        return address.substring(address.indexOf("/feeds/"));
    }

    @Test
    void anAddressThatIsAskedTooOftenHasToWait() {
        String path = address(group.member(2));
        int status = 200;
        for (int i = 0; i < 80 && status == 200; i++) {
            status = DEPLOYMENT.nobody().get(path).status();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void aTextIsShownAsItWillLook() {
        JsonNode shown = group.member(1)
                .client()
                .post(
                        group.api() + "/files/preview",
                        Map.of(
                                "markdown",
                                "**好** @" + group.member(2).login()
                                        + "看看 <script>x</script> ![a](https://evil.example/a.png)"))
                .good()
                .json();
        assertThat(shown.path("html").asText())
                .contains(
                        "<strong>好</strong>",
                        "/g/" + group.handle() + "/members/"
                                + group.member(2).ref().value())
                .doesNotContain("<script", "<img");
    }
}
