package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plugin that stands on the page {@code plugins/README.md}: each block of code under its path is one file. */
final class ReadmePlugin {

    private static final Pattern FILE = Pattern.compile("(?ms)^`([\\w./-]+)`\\n```\\w+\\n(.*?)^```$");
    private static final String JAVA = "src/main/java/";
    private static final String RESOURCES = "src/main/resources/";

    private ReadmePlugin() {}

    /** Path and text of each file on the page. */
    static Map<String, String> files() {
        try {
            String page = Files.readString(Path.of(System.getProperty("banyan.root"), "plugins", "README.md"));
            Map<String, String> files = new LinkedHashMap<>();
            for (Matcher found = FILE.matcher(page); found.find(); ) {
                assertThat(files.put(found.group(1), found.group(2)))
                        .as("%s stands there once", found.group(1))
                        .isNull();
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PluginSource source() {
        Map<String, String> files = files();
        String pom = files.get("pom.xml");
        PluginSource source = new PluginSource(
                tag(pom, "</parent>\\s*<artifactId>(.+?)<"), "1.0.0", tag(pom, "<plugin.class>(.+?)<"));
        files.forEach((path, text) -> {
            if (path.startsWith(JAVA)) {
                source.java(path.substring(JAVA.length()), text);
            } else if (path.startsWith(RESOURCES)) {
                source.resource(path.substring(RESOURCES.length()), text);
            }
        });
        return source;
    }

    private static String tag(String pom, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(pom);
        assertThat(found.find()).as("%s in the page's pom", pattern).isTrue();
        return found.group(1);
    }
}
