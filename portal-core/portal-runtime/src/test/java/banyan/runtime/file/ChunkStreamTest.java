package banyan.runtime.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunkStreamTest {

    @Test
    void everyPartIsWhatItWas() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        byte[] file = new byte[FileStore.CHUNK * 2 + 77];
        random.nextBytes(file);
        for (int i = 0; i < 200; i++) {
            int first = random.nextInt(file.length);
            int count = random.nextInt(file.length - first + 1);
            try (ChunkStream in = new ChunkStream(no -> chunk(file, no), first, count)) {
                assertThat(Arrays.equals(in.readAllBytes(), Arrays.copyOfRange(file, first, first + count)))
                        .as("seed %d, from %d, %d bytes", seed, first, count)
                        .isTrue();
            }
        }
    }

    private static byte[] chunk(byte[] file, int no) {
        return Arrays.copyOfRange(file, no * FileStore.CHUNK, Math.min(file.length, (no + 1) * FileStore.CHUNK));
    }
}
