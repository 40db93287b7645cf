package banyan.web.tags;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.web.shell.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptWordsTest {
    @Test
    void theScriptFindsEverySentenceItSaysAndSaysEveryOneItGets() throws IOException {
        String script = script("portal.js") + script("writer.js");
        Set<String> given =
                ScriptWords.WORDS.stream().map(ScriptWordsTest::camel).collect(Collectors.toSet());
        Set<String> said = Pattern.compile("'([a-z]+[A-Z][a-zA-Z]+|close|cancel|copied)'")
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .filter(word -> given.contains(word) || script.contains("word('" + word + "'"))
                .collect(Collectors.toSet());
        assertThat(said).isEqualTo(given);
        ScriptWords.WORDS.forEach(word -> assertThat(Words.in(Locale.ENGLISH)).containsKey("shell." + word));
    }

    private static String script(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ScriptWordsTest.class.getResourceAsStream("/META-INF/portal/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String camel(String dotted) {
        StringBuilder name = new StringBuilder();
        for (String part : dotted.split("\\.")) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
