package banyan.bench;

import java.util.ArrayList;
import java.util.List;

/** Prints rows under their heads, and the machine under them. */
final class Table {

    private final String title;
    private final List<String[]> rows = new ArrayList<>();

    Table(String title, String... heads) {
        this.title = title;
        rows.add(heads);
    }

    Table row(String... cells) {
        rows.add(cells);
        return this;
    }

    void print() {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        System.out.println("\n## " + title);
        rows.forEach(row -> {
            StringBuilder line = new StringBuilder("|");
            for (int i = 0; i < row.length; i++) {
                line.append(' ')
                        .append(row[i])
                        .append(" ".repeat(widths[i] - row[i].length()))
                        .append(" |");
            }
            System.out.println(line);
            if (row == rows.get(0)) {
                System.out.println(line.toString().replaceAll("[^|]", "-"));
            }
        });
        System.out.println(Runtime.getRuntime().availableProcessors() + " cores, Java "
                + System.getProperty("java.version") + ", " + System.getProperty("os.name"));
    }

    static String number(double value) {
        return String.format(java.util.Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }

    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }
}
