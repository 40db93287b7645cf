package banyan.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.api.settings.ByDefault;
import banyan.api.settings.PortalOnly;
import banyan.runtime.settings.SettingsForm.Kind;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsShapeTest {

    enum Day {
        MONDAY,
        FRIDAY
    }

    record Round(
            @ByDefault("3") int leadDays,
            @ByDefault("true") boolean hidden,
            @PortalOnly @ByDefault("FRIDAY") Day closes,
            @ByDefault("18:00") LocalTime at,
            @ByDefault("PT2H") Duration grace,
            @ByDefault("quality, beat") List<String> topics,
            @ByDefault("MONDAY") Set<Day> days) {}

    record WithoutDefault(int days) {}

    record Picky(@ByDefault("1") int from, @ByDefault("2") int to) {
        Picky {
            if (from > to) {
                throw new IllegalArgumentException("from " + from + " is after to " + to);
            }
        }
    }

    @Test
    void defaultsAreWrittenAsInAForm() {
        assertThat(SettingsShape.of(Round.class).make(Map.of()))
                .isEqualTo(new Round(
                        3,
                        true,
                        Day.FRIDAY,
                        LocalTime.of(18, 0),
                        Duration.ofHours(2),
                        List.of("quality", "beat"),
                        Set.of(Day.MONDAY)));
    }

    @Test
    void whatWasMadeFromTheSameValuesIsGivenAgainAndTheOldestGoes() {
        var shape = SettingsShape.of(Round.class);
        AtomicInteger made = new AtomicInteger();
        Supplier<Round> make = () -> {
            made.incrementAndGet();
            return shape.make(Map.of());
        };
        assertThat(shape.kept(0, make)).isSameAs(shape.kept(0, make));
        assertThat(made).hasValue(1);
        IntStream.rangeClosed(1, 64).forEach(n -> shape.kept(n, make));
        shape.kept(0, make);
        assertThat(made).as("64 others came in between").hasValue(66);
    }

    @Test
    void whatNoLongerFitsFallsBackToTheDefault() {
        Round round =
                SettingsShape.of(Round.class).make(Map.of("leadDays", "seven", "closes", "SUNDAY", "hidden", "false"));
        assertThat(round.leadDays()).isEqualTo(3);
        assertThat(round.closes()).isEqualTo(Day.FRIDAY);
        assertThat(round.hidden()).isFalse();
    }

    @Test
    void whatTheGroupMayNotChooseCountsNoMore() {
        var shape = SettingsShape.of(Round.class);
        assertThat(SettingsStore.ofGroup(shape, Map.of("closes", "MONDAY", "leadDays", "5")))
                .containsOnlyKeys("leadDays");
    }

    @Test
    void aComponentWithoutADefaultIsRefused() {
        assertThatThrownBy(() -> SettingsShape.of(WithoutDefault.class)).hasMessageContaining("days");
    }

    @Test
    void aRecordMayRefuseValuesTogether() {
        assertThatThrownBy(() -> SettingsShape.of(Picky.class).make(Map.of("from", "5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from 5 is after to 2");
    }

    @ParameterizedTest
    @CsvSource({
        "leadDays, NUMBER",
        "hidden, SWITCH",
        "closes, CHOICE",
        "at, TIME",
        "grace, DURATION",
        "topics, LIST",
        "days, CHOICES"
    })
    void eachTypeHasItsControl(String name, Kind kind) {
        var part = SettingsShape.of(Round.class).find(name).orElseThrow();
        assertThat(SettingType.kindOf(part.type())).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "leadDays, 3.5",
        "leadDays, ''",
        "hidden, yes",
        "closes, friday",
        "at, 25:00",
        "grace, 2h",
        "days, MONDAY;X"
    })
    void nonsenseIsRefused(String name, String text) {
        var part = SettingsShape.of(Round.class).find(name).orElseThrow();
        assertThatThrownBy(() -> SettingType.read(text, part.type())).isInstanceOf(IllegalArgumentException.class);
    }
}
