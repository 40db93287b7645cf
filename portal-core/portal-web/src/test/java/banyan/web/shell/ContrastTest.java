package banyan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of colours that the components use holds WCAG 2.2 AA, in every theme and every mode. */
class ContrastTest {
    private static final List<String> GROUNDS = List.of("bg", "surface", "sunken", "raised", "hover");
    private static final List<String> SOFT =
            List.of("primary", "accent", "success", "warning", "danger", "info", "plum");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private record Pair(String front, String ground, double least) {}

    static Stream<Theme> themes() {
        return Themes.read(null).all().stream();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyPairCanBeRead(Theme theme) {
        List<String> tooClose = new ArrayList<>();
        colours(theme).modes().forEach((mode, colours) -> {
            for (Pair pair : pairs()) {
                double ratio = Colours.contrast(colours.get(pair.front()), colours.get(pair.ground()));
                if (ratio < pair.least()) {
                    tooClose.add("%s %s: %s on %s is %.2f, needs %.1f"
                            .formatted(theme.id(), mode, pair.front(), pair.ground(), ratio, pair.least()));
                }
            }
        });
        assertThat(tooClose).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theAutomaticModeIsTheDarkOne(Theme theme) {
        Map<String, Map<String, String>> modes = colours(theme).modes();
        assertThat(modes.get("auto")).isEqualTo(modes.get("dark"));
        assertThat(modes.get("auto, more contrast")).isEqualTo(modes.get("dark, more contrast"));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void twoSeriesOfAChartAreToldApartByAnybody(Theme theme) {
        Map<String, Map<String, String>> modes = colours(theme).modes();
        for (String mode : List.of("light", "dark")) {
            assertThat(Colours.closestSeries(Objects.requireNonNull(modes.get(mode))))
                    .as(theme.id() + " " + mode)
                    .isGreaterThanOrEqualTo(8);
        }
    }

    @org.junit.jupiter.api.Test
    @Tag("themes")
    void theEnterpriseThemeIsAmongThem() {
        assertThat(themes().map(Theme::id)).contains("banyan", "lake");
    }

    private static Colours colours(Theme theme) {
        byte[] sheet = Objects.requireNonNull(theme.find("theme.css"));
        return Colours.of(new String(sheet, StandardCharsets.UTF_8));
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String text :
                List.of("text", "text-2", "text-3", "primary", "accent", "success", "warning", "danger", "info")) {
            GROUNDS.forEach(ground -> pairs.add(new Pair(text, ground, TEXT)));
        }
        for (String soft : SOFT) {
            pairs.add(new Pair("text", soft + "-soft", TEXT));
            pairs.add(new Pair("text-2", soft + "-soft", TEXT));
            pairs.add(new Pair("on-" + soft + "-soft", soft + "-soft", TEXT));
        }
        pairs.add(new Pair("on-primary", "primary", TEXT));
        pairs.add(new Pair("on-primary", "primary-hover", TEXT));
        pairs.add(new Pair("on-accent", "accent", TEXT));
        pairs.add(new Pair("surface", "danger", TEXT));
        pairs.add(new Pair("surface", "text", TEXT));
        GROUNDS.forEach(ground -> pairs.add(new Pair("line-strong", ground, SHAPE)));
        Stream.concat(GROUNDS.stream(), Stream.of("primary-soft", "accent-soft", "danger-soft"))
                .forEach(ground -> pairs.add(new Pair("focus", ground, SHAPE)));
        for (String shape : List.of("primary", "accent", "danger", "warning")) {
            pairs.add(new Pair(shape, shape + "-soft", SHAPE));
        }
        for (int series = 1; series <= 6; series++) {
            pairs.add(new Pair("chart-" + series, "surface", SHAPE));
            pairs.add(new Pair("chart-" + series, "bg", SHAPE));
        }
        return pairs;
    }
}
