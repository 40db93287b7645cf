package banyan.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypesTest {

    @TempDir
    Path folder;

    @Test
    void theContentDecidesAndNotTheName() throws IOException {
        assertThat(type("%PDF-1.7\n", "picture.png")).isEqualTo("application/pdf");
        assertThat(type("<script>alert(1)</script>", "page.html")).isEqualTo("text/plain");
        assertThat(type("<svg onload='x'/>", "drawing.svg")).isEqualTo("text/plain");
        assertThat(type("a,b\n1,2\n", "table.csv")).isEqualTo("text/csv");
        assertThat(type("\u0000\u0001", "a.txt")).isEqualTo(FileTypes.UNKNOWN);
        assertThat(type("GIF89a....", "a.bin")).isEqualTo("image/gif");
    }

    @Test
    void aTextMayBeCutInTheMiddleOfACharacter() throws IOException {
        assertThat(type("a" + "管".repeat(5_000), "long.txt")).isEqualTo("text/plain");
    }

    @Test
    void wordIsToldFromOtherArchives() throws IOException {
        assertThat(FileTypes.of(zip("[Content_Types].xml", "word/document.xml"), "a.zip"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(FileTypes.of(zip("readme.txt"), "a.docx")).isEqualTo("application/zip");
        assertThat(type("PK\u0003\u0004broken", "a.docx")).isEqualTo(FileTypes.UNKNOWN);
    }

    private String type(String content, String name) throws IOException {
        Path file = Files.createTempFile(folder, "f", "");
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        return FileTypes.of(file, name);
    }

    private Path zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        Path file = Files.createTempFile(folder, "z", "");
        return Files.write(file, bytes.toByteArray());
    }
}
