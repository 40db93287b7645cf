package banyan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesTest {
    @TempDir
    Path folder;

    private String css(Theme theme) {
        return new String(theme.find("theme.css"), StandardCharsets.UTF_8);
    }

    @Test
    void anEnterpriseThemeHasEverythingOfTheOneItExtendsAndItsOwnAfterIt() {
        Themes themes = Themes.read(null);
        Theme banyan = themes.get("banyan");
        Theme lake = themes.get("lake");
        assertThat(css(lake)).startsWith(css(banyan)).contains("#1B5583");
        assertThat(lake.find("icons.svg")).isEqualTo(banyan.find("icons.svg"));
        assertThat(lake.hash()).isNotEqualTo(banyan.hash()).hasSize(12);
        assertThat(lake.name("zh-CN")).isEqualTo("湖");
        assertThat(lake.name("en")).isEqualTo("Lake");
    }

    @Test
    void aThemeInTheFolderComesBeforeTheOneThatWasBuiltIn() throws IOException {
        theme(folder.resolve("lake"), "id=lake\nextends=banyan\nsheets=own", "own", ":root { --c-primary: #111111; }");
        assertThat(css(Themes.read(folder.toString()).get("lake")))
                .contains("#111111")
                .doesNotContain("#1B5583");
    }

    @Test
    void aThemeMayBeAZip() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("sand.zip")))) {
            entry(zip, "theme.properties", "id=sand\nextends=banyan\nsheets=sand");
            entry(zip, "css/sand.css", ":root { --c-primary: #222222; }");
        }
        assertThat(css(Themes.read(folder.toString()).get("sand"))).contains("#222222");
    }

    @Test
    void aThemeThatWasTakenAwayGivesTheStandardOne() {
        assertThat(Themes.read(null).get("gone").id()).isEqualTo("banyan");
        assertThat(Themes.read(null).find("gone")).isNull();
    }

    @Test
    void onlyWhatAThemeBroughtCanBeAskedFor() {
        Theme banyan = Themes.read(null).get("banyan");
        assertThat(banyan.find("fonts/inter-latin-wght-normal.woff2")).isNotEmpty();
        assertThat(banyan.find("../banyan/icons.svg")).isNull();
        assertThat(banyan.find("/etc/passwd")).isNull();
        assertThat(banyan.find("theme.properties")).isNull();
    }

    @Test
    void aThemeWithoutTheSheetItNamesIsRefused() throws IOException {
        theme(folder.resolve("bad"), "id=bad\nsheets=missing", "other", "");
        assertThatThrownBy(() -> Themes.read(folder.toString()))
                .hasMessageContaining("names the sheet \"missing\"")
                .hasMessageContaining("Add the file");
    }

    @Test
    void aThemeThatExtendsItselfIsRefused() throws IOException {
        theme(folder.resolve("a"), "id=a\nextends=b\nsheets=x", "x", "");
        theme(folder.resolve("b"), "id=b\nextends=a\nsheets=x", "x", "");
        assertThatThrownBy(() -> Themes.read(folder.toString())).hasMessageContaining("extends itself");
    }

    private static void theme(Path at, String properties, String sheet, String css) throws IOException {
        Files.createDirectories(at.resolve("css"));
        Files.writeString(at.resolve("theme.properties"), properties);
        Files.writeString(at.resolve("css").resolve(sheet + ".css"), css);
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
