package banyan.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path place;

    @Test
    void onlyOneHoldsItAtATime() {
        Path data = place.resolve("data");
        try (DataFolder first = DataFolder.hold(data)) {
            assertThat(first.root()).isDirectory();
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> DataFolder.hold(data))
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("data.held"));
            assertThat(DataFolder.holdIfFree(data)).isNull();
        }
        try (DataFolder next = DataFolder.hold(data)) {
            assertThat(next.root()).isEqualTo(data);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedByName() throws IOException {
        Path file = Files.createFile(place.resolve("file"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("data.notWritable"))
                .withMessageContaining(file.toString());
    }

    @Test
    void secretsAreKeptAndReadableByThisAccountOnly() throws IOException {
        try (DataFolder data = DataFolder.hold(place.resolve("data"))) {
            String secret = data.keptSecret("owner");
            assertThat(secret).hasSizeGreaterThanOrEqualTo(32);
            assertThat(data.keptSecret("owner")).isEqualTo(secret);
            assertThat(data.keptSecret("other")).isNotEqualTo(secret);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secret("owner"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())))
                    .isEqualTo("rwx------");
        }
    }
}
