package banyan.web.tags;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The tag library, the classes behind it, the drawings and the pages that use them agree. */
class TagLibraryTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern USE = Pattern.compile("<b:([\\w-]+)((?:\\s+[\\w:-]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("'([a-z-]*)'");
    private static final Pattern DRAWING = Pattern.compile("(?:icon|drawing)\\(\"([a-z0-9-]+)\"");
    private static final Set<String> OF_EVERY_TAG = Set.of("id", "rendered", "binding");

    /** What stands in the library for one tag. */
    private record Tag(String component, String handler, Set<String> attributes) {}

    @Test
    void everyTagHasItsClass() throws Exception {
        for (Map.Entry<String, Tag> tag : library().entrySet()) {
            if (!tag.getValue().handler().isEmpty()) {
                Class.forName(tag.getValue().handler());
            }
            String component = tag.getValue().component();
            if (component.startsWith("banyan.")) {
                Class<?> type = Class.forName("banyan.web.tags." + component.substring("banyan.".length()));
                assertThat(type.getAnnotation(FacesComponent.class).value()).isEqualTo(component);
            }
        }
    }

    @Test
    void everyPageUsesOnlyTagsAndAttributesThatExist() throws Exception {
        Map<String, Tag> library = library();
        List<String> wrong = new ArrayList<>();
        for (Path page : pages()) {
            Matcher use = USE.matcher(Files.readString(page));
            while (use.find()) {
                Tag tag = library.get(use.group(1));
                if (tag == null) {
                    wrong.add(page.getFileName() + ": there is no b:" + use.group(1));
                } else if (!tag.component().startsWith("org.primefaces")) {
                    ATTRIBUTE
                            .matcher(use.group(2))
                            .results()
                            .map(found -> found.group(1))
                            .filter(name -> !name.contains(":"))
                            .filter(name -> !tag.attributes().contains(name) && !OF_EVERY_TAG.contains(name))
                            .forEach(name -> wrong.add(
                                    page.getFileName() + ": b:" + use.group(1) + " has no attribute " + name));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyDrawingIsInTheSprite() throws Exception {
        Set<String> sprite = new HashSet<>();
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/META-INF/themes/banyan/icons.svg"))) {
            Pattern.compile("<symbol id=\"([^\"]+)\"")
                    .matcher(new String(in.readAllBytes()))
                    .results()
                    .forEach(found -> sprite.add(found.group(1)));
        }
        List<String> missing = new ArrayList<>();
        for (Path page : pages()) {
            Matcher use = USE.matcher(Files.readString(page));
            while (use.find()) {
                ATTRIBUTE
                        .matcher(use.group(2))
                        .results()
                        .filter(found -> found.group(1).equals("icon")
                                || found.group(1).equals("emblem")
                                || (found.group(1).equals("name")
                                        && use.group(1).equals("icon")))
                        .filter(found -> !found.group(2).contains("#{") && !sprite.contains(found.group(2)))
                        .forEach(found -> missing.add(page.getFileName() + ": " + found.group(2)));
            }
        }
        for (Path source : files(ROOT.resolve("portal-core/portal-web/src/main/java"), ".java")) {
            DRAWING.matcher(Files.readString(source))
                    .results()
                    .filter(found -> !found.group(1).endsWith("-") && !sprite.contains(found.group(1)))
                    .forEach(found -> missing.add(source.getFileName() + ": " + found.group(1)));
        }
        assertThat(missing)
                .as("Add the name to themes/banyan/icons/list.txt and build the sprite")
                .isEmpty();
    }

    @Test
    void everyClassOfAPageIsInTheTheme() throws Exception {
        Pattern named = Pattern.compile("\\.(-?[_a-zA-Z][\\w-]*)");
        Set<String> known = new HashSet<>();
        for (Path sheet : files(ROOT.resolve("themes/banyan/src"), ".css")) {
            named.matcher(Files.readString(sheet)).results().forEach(found -> known.add(found.group(1)));
        }
        List<String> unknown = new ArrayList<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            assertThat(text)
                    .as("%s has no style of its own", page.getFileName())
                    .doesNotContain(" style=\"");
            Pattern.compile(" class=\"([^\"]*)\"")
                    .matcher(text)
                    .results()
                    .flatMap(found -> Stream.of(
                            found.group(1).replaceAll("#\\{[^}]*}", " ").split("\\s+")))
                    .filter(name -> !name.isEmpty() && !known.contains(name))
                    .forEach(name -> unknown.add(page.getFileName() + ": " + name));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyKindOfANoteOrABadgeIsInTheTheme() throws Exception {
        StringBuilder theme = new StringBuilder();
        for (Path sheet : files(ROOT.resolve("themes/banyan/src"), ".css")) {
            theme.append(Files.readString(sheet));
        }
        List<String> unknown = new ArrayList<>();
        for (Path page : pages()) {
            Matcher use = USE.matcher(Files.readString(page));
            while (use.find()) {
                if (use.group(1).equals("note") || use.group(1).equals("badge")) {
                    kinds(use.group(2))
                            .filter(kind -> !theme.toString().contains(".b-" + use.group(1) + "--" + kind))
                            .forEach(kind -> unknown.add(page.getFileName() + ": b:" + use.group(1) + " " + kind));
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    /** What stands there, and the words in an expression. */
    private static Stream<String> kinds(String attributes) {
        return ATTRIBUTE
                .matcher(attributes)
                .results()
                .filter(found -> found.group(1).equals("kind"))
                .map(found -> found.group(2))
                .flatMap(kind -> kind.contains("#{")
                        ? WORD.matcher(kind).results().map(found -> found.group(1))
                        : Stream.of(kind))
                .filter(kind -> !kind.isEmpty());
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(files(ROOT.resolve("portal-core/portal-web/src"), ".xhtml"));
        pages.addAll(files(ROOT.resolve("plugins"), ".xhtml"));
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path ->
                            path.toString().endsWith(ending) && !path.toString().contains("/target/"))
                    .toList();
        }
    }

    private static Map<String, Tag> library() throws Exception {
        try (InputStream in = TagLibraryTest.class.getResourceAsStream("/META-INF/banyan.taglib.xml")) {
            Document xml =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            Map<String, Tag> tags = new HashMap<>();
            NodeList all = xml.getElementsByTagName("tag");
            for (int i = 0; i < all.getLength(); i++) {
                Element tag = (Element) all.item(i);
                Set<String> attributes = new HashSet<>();
                NodeList given = tag.getElementsByTagName("attribute");
                for (int j = 0; j < given.getLength(); j++) {
                    attributes.add(given.item(j).getTextContent().strip());
                }
                tags.put(
                        text(tag, "tag-name"),
                        new Tag(text(tag, "component-type"), text(tag, "handler-class"), attributes));
            }
            assertThat(tags).isNotEmpty();
            return tags;
        }
    }

    private static String text(Element tag, String name) {
        NodeList found = tag.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
