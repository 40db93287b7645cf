package banyan.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void ordinaryNamesStay() {
        assertThat(FileName.of(" 注塑 方案 v2.docx ")).contains("注塑 方案 v2.docx");
        assertThat(FileName.extension("A.DOCX")).isEqualTo("docx");
        assertThat(FileName.extension("none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                ".htaccess",
                "a.",
                "a/b",
                "a\\b",
                "c:x",
                "a\u0000b",
                "a\nb",
                "gnp\u202eexe.png",
                "a\"b"
            })
    void namesThatAreNoneAreRefused(String name) {
        assertThat(FileName.of(name)).isEmpty();
    }

    @Test
    void theLongestNameHas255Characters() {
        assertThat(FileName.of("x".repeat(255))).isPresent();
        assertThat(FileName.of("x".repeat(256))).isEmpty();
    }
}
