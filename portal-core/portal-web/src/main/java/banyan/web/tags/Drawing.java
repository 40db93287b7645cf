package banyan.web.tags;

import banyan.api.page.Chart;
import banyan.api.page.Chart.Line;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Draws a chart as SVG by attributes alone, so that no style stands in the page. */
final class Drawing {

    private static final int WIDTH = 780;
    private static final int LEFT = 62;
    private static final int RIGHT = 764;
    private static final int TOP = 22;
    private static final int BOTTOM = 254;
    private static final int HEIGHT = 282;
    private static final int GRID = 4;
    private static final int LABELS = 8;
    private static final double DOT = 3;

    private final Chart chart;
    private final Locale locale;
    private final long least;
    private final long most;

    Drawing(Chart chart, Locale locale) {
        this.chart = chart;
        this.locale = locale;
        long high = values().max().orElse(0);
        long low = Math.min(0, values().min().orElse(0));
        long step = step(Math.max(1, high - low));
        this.least = Math.floorDiv(low, step) * step;
        this.most = Math.max(this.least + step, -Math.floorDiv(-high, step) * step);
    }

    private LongStream values() {
        return chart.lines().stream()
                .flatMap(line -> line.values().stream())
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue);
    }

    /** A round distance of grid lines: 1, 2 or 5 times a power of ten. */
    private static long step(long range) {
        long power = 1;
        while (range / power > 10L * GRID) {
            power *= 10;
        }
        for (long factor : new long[] {1, 2, 5, 10, 20, 50}) {
            if (range <= factor * power * GRID) {
                return factor * power;
            }
        }
        return range;
    }

    void write(Html html, String id, String nowWord) throws IOException {
        html.open("svg", "b-chart")
                .at("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .at("role", "img")
                .at("aria-labelledby", id);
        html.open("title", null).at("id", id).text(chart.finding()).close("title");
        grid(html);
        labels(html);
        if (chart.now().isPresent()) {
            double x = x(chart.now().get());
            line(html, "now", x, TOP, x, BOTTOM);
            word(html, "nowt", x + 5, TOP + 4.0, null, nowWord);
        }
        for (int i = 0; i < chart.lines().size(); i++) {
            draw(html, chart.lines().get(i), i + 1);
        }
        html.close("svg");
    }

    private void grid(Html html) throws IOException {
        long step = step(Math.max(1, most - least));
        for (long value = least; value <= most; value += step) {
            line(html, value == 0 ? "axis" : "grid", LEFT, y(value), RIGHT, y(value));
            word(html, null, LEFT - 8.0, y(value) + 4, "end", whole(value));
        }
    }

    private void labels(Html html) throws IOException {
        int every = Math.max(1, (chart.labels().size() + LABELS - 1) / LABELS);
        for (int i = 0; i < chart.labels().size(); i += every) {
            word(html, null, x(i), BOTTOM + 20.0, "middle", chart.labels().get(i));
        }
    }

    private void draw(Html html, Line line, int place) throws IOException {
        String look = line.look() == Chart.Look.PROJECTED ? " dash" : line.look() == Chart.Look.LIMIT ? " dot" : "";
        StringBuilder path = new StringBuilder();
        int last = -1;
        for (int i = 0; i < line.values().size(); i++) {
            if (line.values().get(i).isPresent()) {
                path.append(last < 0 ? "M" : "L")
                        .append(number(x(i)))
                        .append(' ')
                        .append(number(y(line.values().get(i).get())));
                last = i;
            }
        }
        if (last < 0) {
            return;
        }
        html.open("path", "ln s" + place + look).at("d", path).close("path");
        points(html, line, place);
        double y = Math.max(TOP + 8.0, y(line.values().get(last).orElse(0L)) - 9);
        word(html, "t1", x(last), y, "end", line.name());
    }

    private void points(Html html, Line line, int place) throws IOException {
        for (int i = 0; i < line.values().size(); i++) {
            Optional<Long> value = line.values().get(i);
            if (value.isPresent() && line.look() == Chart.Look.ACTUAL) {
                html.open("circle", "f" + place)
                        .at("cx", number(x(i)))
                        .at("cy", number(y(value.get())))
                        .at("r", number(DOT))
                        .close("circle");
            }
        }
    }

    /** The same figures for who does not see the drawing. */
    void table(Html html) throws IOException {
        html.open("div", "b-table").open("table", null);
        html.line("caption", "sr", chart.finding());
        html.open("thead", null)
                .open("tr", null)
                .open("th", null)
                .at("scope", "col")
                .text("#")
                .close("th");
        for (Line line : chart.lines()) {
            html.open("th", "n").at("scope", "col").text(line.name()).close("th");
        }
        html.close("tr").close("thead").open("tbody", null);
        for (int i = 0; i < chart.labels().size(); i++) {
            html.open("tr", null).line("td", null, chart.labels().get(i));
            for (Line line : chart.lines()) {
                List<Optional<Long>> values = line.values();
                Optional<Long> value = i < values.size() ? values.get(i) : Optional.empty();
                html.open("td", "n").text(value.map(this::exact).orElse("")).close("td");
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private static void line(Html html, String style, double x1, double y1, double x2, double y2) throws IOException {
        html.open("line", style)
                .at("x1", number(x1))
                .at("y1", number(y1))
                .at("x2", number(x2))
                .at("y2", number(y2))
                .close("line");
    }

    private static void word(
            Html html, @Nullable String style, double x, double y, @Nullable String anchor, String text)
            throws IOException {
        html.open("text", style)
                .at("x", number(x))
                .at("y", number(y))
                .at("text-anchor", anchor)
                .text(text)
                .close("text");
    }

    private double x(int index) {
        int gaps = Math.max(1, chart.labels().size() - 1);
        return LEFT + (RIGHT - LEFT) * (double) index / gaps;
    }

    private double y(long value) {
        return BOTTOM - (BOTTOM - TOP) * (double) (value - least) / (most - least);
    }

    private String whole(long value) {
        BigDecimal number = BigDecimal.valueOf(value, chart.digits()).stripTrailingZeros();
        return String.format(locale, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    private String exact(long value) {
        return String.format(locale, "%,." + chart.digits() + "f", BigDecimal.valueOf(value, chart.digits()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
