package banyan.verify.rest;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** What holds for every answer of the portal, whatever was sent. */
final class Expected {

    private static final Pattern TRACE = Pattern.compile(
            "(?m)^\\s*at [a-z][\\w.$]+\\(|\\.java:\\d+|Exception\\b|Caused by"
                    + "|org\\.(postgresql|eclipse|glassfish|hibernate)|java\\.(lang|util|sql)\\.|SQLSTATE|banyan\\.runtime\\.");

    private Expected() {}

    /**
     * Never a 500, never a trace; a refusal is a problem document with a code and a sentence. What is no HTTP request, such
     * as a zero in its address, is refused by the server before the portal sees it: a 400 without a word.
     */
    static void sane(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        boolean noRequest = answer.status() == 400 && answer.body().length == 0;
        if (answer.status() >= 400 && !noRequest) {
            problem(answer);
        }
    }

    static void problem(Answer answer) {
        assertThat(TRACE.matcher(answer.text()).find())
                .as("a trace in %s", answer)
                .isFalse();
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(answer.toString())
                .startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).as(answer.toString()).isEqualTo(answer.status());
        assertThat(problem.path("code").asText()).as(answer.toString()).isNotBlank();
        assertThat(problem.path("detail").asText())
                .as(answer.toString())
                .isNotBlank()
                .doesNotContain("refusal.", "{0}", "{1}");
        for (JsonNode violation : problem.path("violations")) {
            assertThat(violation.path("code").asText()).as(answer.toString()).isNotBlank();
            assertThat(violation.path("detail").asText()).as(answer.toString()).isNotBlank();
        }
    }

    static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        problem(answer);
    }

    static void violation(Answer answer, String field) {
        refused(answer, 400);
        assertThat(answer.json().path("violations").findValuesAsText("field"))
                .as("fields named by %s", answer)
                .anyMatch(
                        named -> named.equals(field) || named.startsWith(field + "[") || named.startsWith(field + "."));
    }
}
