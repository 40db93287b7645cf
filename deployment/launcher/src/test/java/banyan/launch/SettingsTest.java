package banyan.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void anOptionWinsOverTheEnvironmentAndThatOverTheDefault() {
        assertThat(Settings.of(9000, null, false, false, Map.of("BANYAN_PORT", "9001"))
                        .port())
                .isEqualTo(9000);
        assertThat(Settings.of(null, null, false, false, Map.of("BANYAN_PORT", "9001"))
                        .port())
                .isEqualTo(9001);
        assertThat(Settings.of(null, null, false, false, Map.of()).port()).isEqualTo(8080);
        assertThat(Settings.of(null, Path.of("/a b"), false, false, Map.of("BANYAN_DATA", "/c"))
                        .data())
                .isEqualTo(Path.of("/a b"));
    }

    @Test
    void aDemoNeverLeavesThisMachine() {
        Settings demo = Settings.of(null, null, true, false, Map.of("BANYAN_ADDRESS", "0.0.0.0"));
        assertThat(demo.address()).isEqualTo("127.0.0.1");
        assertThat(Settings.of(null, null, false, false, Map.of()).address()).isEqualTo("0.0.0.0");
    }

    @Test
    void theAddressIsOneThatABrowserOnThisMachineOpens() {
        assertThat(Settings.of(8081, null, false, false, Map.of()).url()).isEqualTo("http://127.0.0.1:8081");
        assertThat(Settings.of(8081, null, false, false, Map.of("BANYAN_ADDRESS", "10.0.0.7"))
                        .url())
                .isEqualTo("http://10.0.0.7:8081");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "eighty", ""})
    void aPortThatIsNoneIsRefusedByName(String port) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Settings.of(null, null, false, false, Map.of("BANYAN_PORT", port)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("port.number"))
                .satisfies(refused -> assertThat(refused.bothLanguages()).contains("The port " + port, "端口 " + port));
    }

    @Test
    void anotherDatabaseThanPostgresIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Settings.server(Map.of("BANYAN_DB_URL", "jdbc:mysql://host/db")))
                .withMessageContaining("jdbc:mysql://host/db");
    }

    @Test
    void anExternalServerMayHaveTwoAccounts() {
        var server = Settings.server(Map.of(
                        "BANYAN_DB_URL", "jdbc:postgresql://host/db",
                        "BANYAN_DB_USER", "owner",
                        "BANYAN_DB_PASSWORD", "a",
                        "BANYAN_DB_APP_USER", "app",
                        "BANYAN_DB_APP_PASSWORD", "b"))
                .orElseThrow();
        assertThat(server.application()).contains(new Settings.Account("app", "b"));
        assertThat(Settings.server(Map.of())).isEmpty();
    }
}
