package banyan.funds.page;

import banyan.api.page.PageContext;
import banyan.funds.usecase.EntryRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * An entry as one line of the journal.
 *
 * @param state what became of it: it reverses another, or was reversed; empty otherwise
 */
public record EntryLine(
        String day, String voucher, String href, String title, String amount, String state, boolean gone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    static EntryLine of(EntryRow row, PageContext core) {
        String state = row.reversedBy()
                .map(by -> core.say("funds.state.reversed", Long.toString(by)))
                .or(() -> row.reverses().map(what -> core.say("funds.state.reverses", Long.toString(what))))
                .orElse("");
        return new EntryLine(
                shortDay(row.day(), core),
                Long.toString(row.voucher()),
                core.at("entries/" + row.voucher(), Map.of()),
                Show.title(row, core),
                Show.figure(row.amount()),
                state,
                row.reversedBy().isPresent());
    }

    private static String shortDay(LocalDate day, PageContext core) {
        LocalDate today =
                core.clock().instant().atZone(core.viewer().here().zone()).toLocalDate();
        return day.getYear() == today.getYear() ? DAY.format(day) : day.toString();
    }
}
