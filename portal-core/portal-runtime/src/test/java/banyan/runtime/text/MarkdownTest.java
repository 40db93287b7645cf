package banyan.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final String FILE = "/files/01a20233-d93b-7fdd-b5f7-8753a9fc7c61/a.png";

    @Test
    void ownPicturesAreShownAndOthersAreLinks() {
        assertThat(Markdown.html("![塔](" + FILE + ")"))
                .contains("<img src=\"" + FILE + "\"", "alt=\"塔\"", "loading=\"lazy\"");
        assertThat(Markdown.html("![塔](https://elsewhere.example/a.png)"))
                .contains("<a href=\"https://elsewhere.example/a.png\"")
                .doesNotContain("<img");
    }

    @Test
    void tablesAreTables() {
        assertThat(Markdown.html("| a | b |\n| --- | ---: |\n| 1 | 2 |"))
                .contains("<table tabindex=\"0\">", "<th>a</th>", "<td align=\"right\">2</td>");
    }

    @Test
    void membersWhoAreNamedAreLinks() {
        String html = Markdown.html(
                "请 @wang.fang看看，@wang.fang。a@wang.fang.cn `@wang.fang` [@wang.fang](https://x.example)",
                login -> login.equals("wang.fang") ? "/g/x/members/1" : null);
        assertThat(html.split("/g/x/members/1", -1)).hasSize(3);
        assertThat(html).contains(">&#64;wang.fang</a>看看");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a](javascript:alert(1))",
                "![a](javascript:alert(1))",
                "![a](data:image/png;base64,AAAA)",
                "![a](/files/../sign-out)",
                "![a](/files/01a20233-d93b-7fdd-b5f7-8753a9fc7c61/\"onerror=\"alert(1))",
                "<a href=\"vbscript:x\">a</a>",
                "| <svg onload=alert(1)> |\n| --- |\n| x |"
            })
    void nothingRuns(String markdown) {
        String html = Markdown.html(markdown);
        assertThat(html.replaceAll("<a href=\"[^\"]*\"[^>]*>", "<a>"))
                .doesNotContain("<script", "<svg", "<img", " onerror=", "javascript:alert(1)\"", "data:image\"");
        assertThat(html).doesNotContainPattern("(href|src)=\"(javascript|data|vbscript)");
    }

    @Test
    void nestingBeyondReasonIsNoError() {
        assertThat(Markdown.html(">".repeat(20_000) + "a")).isNotEmpty();
        assertThat(Markdown.html("*a ".repeat(20_000))).isNotEmpty();
        assertThat(Markdown.html("[".repeat(20_000))).isNotEmpty();
        assertThat(Markdown.plain("- ".repeat(20_000) + "a")).isNotNull();
    }
}
