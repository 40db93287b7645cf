package banyan.funds.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.funds.model.Rules;
import banyan.funds.usecase.EntryOf;
import banyan.funds.usecase.ReverseEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entry: its postings, the fact behind it, and its reversal. */
public final class EntryPage implements Page {

    /** One posting. */
    public record Line(String heading, String href, String person, String debit, String credit) {}

    private final PageContext core;
    private EntryOf.@Nullable Result shown;

    public EntryPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        shown = core.run(new EntryOf(voucher()));
    }

    private long voucher() {
        String text = core.need("voucher");
        if (!text.matches("[1-9]\\d{0,17}")) {
            throw Refusal.notFound(Rules.MODULE, "voucher", text.length() > 40 ? text.substring(0, 40) : text);
        }
        return Long.parseLong(text);
    }

    private EntryOf.Result now() {
        return Objects.requireNonNull(shown, "load() runs first");
    }

    public String getTitle() {
        return Show.title(now().entry(), core);
    }

    public String getVoucher() {
        return core.say("funds.entry.voucher", Long.toString(now().entry().voucher()));
    }

    public String getDay() {
        return now().entry().day().toString();
    }

    public Instant getAt() {
        return now().entry().at();
    }

    public String getBy() {
        return Show.name(now().by(), core);
    }

    public String getAmount() {
        return Show.money(now().entry().amount(), core);
    }

    public String getEvidence() {
        return now().entry().evidence();
    }

    /** Only addresses of this portal are links: what people wrote stays text. */
    public boolean isLinked() {
        return getEvidence().startsWith("/g/");
    }

    public boolean isSealed() {
        return now().sealed();
    }

    public boolean isReversible() {
        return now().reversible();
    }

    public @Nullable String getReversedBy() {
        return now().entry().reversedBy().map(by -> at(by)).orElse(null);
    }

    public @Nullable String getReverses() {
        return now().entry().reverses().map(what -> at(what)).orElse(null);
    }

    private String at(long voucher) {
        return core.at("entries/" + voucher, Map.of());
    }

    public String getHere() {
        return at(now().entry().voucher());
    }

    public String getJournal() {
        return core.at("journal", Map.of());
    }

    public List<Line> getLegs() {
        return now().legs().stream()
                .map(leg -> new Line(
                        core.say("funds.heading." + leg.heading()),
                        core.at(
                                "journal",
                                leg.person()
                                        .map(person -> Map.of(
                                                "heading",
                                                leg.heading(),
                                                "person",
                                                person.ref().value().toString()))
                                        .orElse(Map.of("heading", leg.heading()))),
                        leg.person().map(person -> person.name()).orElse(""),
                        Show.orBlank(leg.debit()),
                        Show.orBlank(leg.credit())))
                .toList();
    }

    public void reverse() {
        var booked = core.run(new ReverseEntry(voucher(), Show.text(core, "reason")));
        core.tell("funds.told.reversed", Long.toString(booked.voucher()));
    }
}
