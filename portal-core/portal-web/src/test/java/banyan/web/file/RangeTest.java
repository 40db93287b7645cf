package banyan.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10, true",
        "bytes=90-, 90, 10, true",
        "bytes=-5, 95, 5, true",
        "bytes=-500, 0, 100, true",
        "bytes=95-500, 95, 5, true",
        "bytes=100-, 100, 0, false",
        "bytes=9-3, 9, -5, false",
        "bytes=-0, 100, 0, false",
        "bytes=-, 0, 100, true",
        "'bytes=0-1,5-6', 0, 100, true",
        "pages=1-2, 0, 100, true"
    })
    void partsOfAHundredBytes(String header, long first, long length, boolean satisfiable) {
        assertThat(Range.of(header, null, "\"t\"", 100)).isEqualTo(new Range(first, length, satisfiable));
    }

    @ParameterizedTest
    @CsvSource({"'\"t\"', 10", "'\"other\"', 100"})
    void aChangedFileIsSentWhole(String ifRange, long length) {
        assertThat(Range.of("bytes=0-9", ifRange, "\"t\"", 100).length()).isEqualTo(length);
    }
}
