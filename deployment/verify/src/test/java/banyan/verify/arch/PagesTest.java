package banyan.verify.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** A page is a list of fields. */
class PagesTest {

    private static final int LINES_OF_A_PAGE = 80;
    private static final Pattern MESSAGE = Pattern.compile("msg\\['([A-Za-z0-9_.-]+)'\\]");

    static List<Path> pages() {
        List<Path> pages = new ArrayList<>(
                House.files(House.core("portal-web").folder().resolve("src/main/webapp/WEB-INF/core"), ".xhtml"));
        House.plugins()
                .forEach(plugin -> pages.addAll(House.files(plugin.resources().resolve("pages"), ".xhtml")));
        assertThat(pages).hasSizeGreaterThan(5);
        return pages;
    }

    private static List<Path> pagesAndTemplates() {
        List<Path> all = new ArrayList<>(pages());
        all.addAll(House.files(House.core("portal-web").folder().resolve("src/main/webapp"), ".xhtml"));
        all.addAll(House.files(House.core("portal-web").resources(), ".xhtml"));
        return all.stream().distinct().toList();
    }

    @Test
    void aPageIsShort() {
        assertThat(House.named(pages(), text -> text.lines().count() > LINES_OF_A_PAGE))
                .as("pages of more than %d lines", LINES_OF_A_PAGE)
                .isEmpty();
    }

    @Test
    void noPageCarriesStyleOrScript() {
        Pattern inline =
                Pattern.compile("\\sstyle\\s*=|<style|<script(?![^>]*\\ssrc=)|\\son[a-z]+\\s*=\\s*\"|javascript:");
        assertThat(pagesAndTemplates().stream().flatMap(page -> inline.matcher(withoutPassThrough(page))
                        .results()
                        .map(found -> House.name(page) + ": " + found.group())))
                .as("style and script in pages")
                .isEmpty();
    }

    /** {@code oncomplete} and the like are attributes of PrimeFaces, which writes them into its own script with a nonce. */
    private static String withoutPassThrough(Path page) {
        return House.read(page).replaceAll("(?s)<p:[^>]*>", "").replaceAll("(?s)<!--.*?-->", "");
    }

    @Test
    void everyPageIsWellFormed() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        for (Path page : pagesAndTemplates()) {
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            assertThat(builder.parse(page.toFile()).getDocumentElement())
                    .as(House.name(page))
                    .isNotNull();
        }
    }

    @Test
    void everySentenceThatAPageSaysExists() {
        List<String> missing = new ArrayList<>();
        for (Path page : pagesAndTemplates()) {
            Bundles bundles = Bundles.seenBy(page);
            MESSAGE.matcher(House.read(page))
                    .results()
                    .map(found -> found.group(1))
                    .forEach(key -> {
                        if (!bundles.has(key)) {
                            missing.add(House.name(page) + ": " + key);
                        }
                    });
        }
        assertThat(missing).as("keys in pages that no bundle has").isEmpty();
    }

    @Test
    void noPageSpeaksWithoutABundle() {
        Pattern words = Pattern.compile("[\\p{IsHan}]");
        assertThat(House.named(pagesAndTemplates(), text -> words.matcher(text.replaceAll("(?s)<!--.*?-->", ""))
                        .find()))
                .as("pages with Chinese text of their own")
                .isEmpty();
    }
}
