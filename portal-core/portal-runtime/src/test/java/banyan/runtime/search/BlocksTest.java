package banyan.runtime.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

    @ParameterizedTest
    @CsvSource({"100, 600", "5000, 600", "100000, 600", "100000, 6000", "100000, 40000", "3000000, 20000", "511, 1"})
    void everyOneOfTheNewestNumbersIsAskedAndNotAll(long last, int numbers) {
        String narrowed = Blocks.newest(last, numbers);
        for (long no = Math.max(1, last - numbers + 1); no <= last + 1; no++) {
            assertThat(marked(narrowed, no)).as("%d in%s", no, narrowed).isTrue();
        }
        if (last > 100L * Math.max(numbers, 1_024)) {
            assertThat(marked(narrowed, last / 2)).as("the old").isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"100000000, 90000000"})
    void moreThanBlocksCanSayIsNotNarrowed(long last, double numbers) {
        assertThat(Blocks.newest(last, numbers)).isEmpty();
    }

    /** Whether an entry of this number bears one of the marks, as the migration writes them. */
    private static boolean marked(String narrowed, long no) {
        return Pattern.compile("'(A" + no / 512 + "|B" + no / 4096 + "|C" + no / 32_768 + ")'")
                .matcher(narrowed)
                .find();
    }
}
