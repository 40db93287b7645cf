package banyan.funds.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.funds.usecase.AgreeReopening;
import banyan.funds.usecase.AskReopening;
import banyan.funds.usecase.ClosePeriod;
import banyan.funds.usecase.PeriodsOf;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Months: closing the next, opening one again by two. */
public final class PeriodsPage implements Page {

    /** A month that was closed. */
    public record Month(
            String month, String by, Instant at, String state, String icon, String voucher, boolean mayAsk) {}

    /** A wish to open a month again. */
    public record Asked(String month, String reason, String by, Instant at, String agreed, boolean mayAgree) {}

    private final PageContext core;
    private PeriodsOf.@Nullable Result periods;

    public PeriodsPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        periods = core.run(new PeriodsOf());
    }

    private PeriodsOf.Result now() {
        return Objects.requireNonNull(periods, "load() runs first");
    }

    public @Nullable String getNext() {
        return isKeeps() ? now().next().orElse(null) : null;
    }

    public boolean isKeeps() {
        return core.viewer().may("funds.keep");
    }

    public List<Month> getMonths() {
        return now().months().stream()
                .map(one -> new Month(
                        one.month(),
                        one.by().name(),
                        one.at(),
                        core.say(one.closed() ? "funds.period.closed" : "funds.period.reopened"),
                        one.closed() ? "lock-check" : "lock-open",
                        Long.toString(one.voucher()),
                        one.closed() && isKeeps()))
                .toList();
    }

    public List<Asked> getReopenings() {
        return now().reopenings().stream()
                .map(one -> new Asked(
                        one.month(),
                        one.reason(),
                        one.by().name(),
                        one.at(),
                        one.agreed().map(PersonCard::name).orElse(""),
                        one.mayAgree()))
                .toList();
    }

    public String getHere() {
        return core.at("periods", Map.of());
    }

    private String month() {
        return Show.text(core, "month");
    }

    public void close() {
        core.run(new ClosePeriod(month()));
        core.tell("funds.told.closed", month());
    }

    public void reopen() {
        core.run(new AskReopening(month(), Show.text(core, "reason")));
        core.tell("funds.told.reopening", month());
    }

    public void agree() {
        core.run(new AgreeReopening(month()));
        core.tell("funds.told.reopened", month());
    }
}
