package banyan.testkit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences of a plugin in both languages, held against what its pages and its code say. */
public final class Sentences {

    private static final Object[] NUMBERS = {2, 3, 4, 5, 6, 7};
    private static final Object[] TEXTS = {"a", "b", "c", "d", "e", "f"};

    private final Properties english;
    private final Properties chinese;

    private Sentences(Properties english, Properties chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The bundles beside a class of the plugin. */
    public static Sentences of(Class<?> inPlugin) {
        return new Sentences(bundle(inPlugin, "/messages.properties"), bundle(inPlugin, "/messages_zh_CN.properties"));
    }

    private static Properties bundle(Class<?> inPlugin, String name) {
        Properties bundle = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(inPlugin.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    public Set<String> keys() {
        return english.stringPropertyNames();
    }

    /**
     * Both languages say the same things, and each sentence can be filled: with numbers, and with texts where it begins as
     * {@code keptAsText} says, because notices and statements are kept as texts.
     */
    public void assertWhole(String... keptAsText) {
        assertThat(chinese.stringPropertyNames()).isEqualTo(keys());
        for (Properties bundle : Set.of(english, chinese)) {
            for (String key : bundle.stringPropertyNames()) {
                boolean text = Stream.of(keptAsText).anyMatch(key::startsWith);
                assertThat(new MessageFormat(bundle.getProperty(key), Locale.ENGLISH).format(text ? TEXTS : NUMBERS))
                        .as(key)
                        .doesNotContain("{")
                        .isNotBlank();
            }
        }
    }

    public void assertHas(Set<String> needed) {
        assertThat(keys()).containsAll(needed);
    }

    /** What the pattern's first group finds in the pages. */
    public static Set<String> inPages(Pattern key) {
        return in(Path.of("src/main/resources/pages"), key);
    }

    /** What any group of the pattern finds in the code below a package, such as {@code banyan/qa}. */
    public static Set<String> inCode(String below, Pattern key) {
        return in(Path.of("src/main/java").resolve(below), key);
    }

    private static Set<String> in(Path folder, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .flatMap(found -> Stream.iterate(1, group -> group <= found.groupCount(), group -> group + 1)
                            .map(found::group)
                            .filter(Objects::nonNull))
                    .filter(key -> !key.endsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of constants: {@code prefix} and the name as words of a key are written. */
    public static void add(Set<String> needed, String prefix, Enum<?>... constants) {
        for (Enum<?> constant : constants) {
            needed.add(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
