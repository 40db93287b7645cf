package banyan.funds.model;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of CSV as RFC 4180 has them. A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
public final class Csv {

    private static final Pattern FIGURE = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final StringBuilder text = new StringBuilder("\ufeff");

    public Csv line(List<?> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(cell(String.valueOf(cells.get(i))));
        }
        text.append("\r\n");
        return this;
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty()
                && "=+-@\t\r".indexOf(value.charAt(0)) >= 0
                && !FIGURE.matcher(value).matches();
        String safe = formula ? "'" + value : value;
        boolean quote =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quote ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
