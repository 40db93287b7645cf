package banyan.funds.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.funds.usecase.Booked;
import banyan.funds.usecase.ChargeEntryFee;
import banyan.funds.usecase.ChargeMember;
import banyan.funds.usecase.GiveFixedAward;
import banyan.funds.usecase.MemberRow;
import banyan.funds.usecase.MembersOf;
import banyan.funds.usecase.RecordPayment;
import banyan.funds.usecase.RefundEntryFee;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What members pay and get (M165); a treasurer books payments and charges here. */
public final class MembersPage implements Page {

    /** One member. */
    public record Row(
            String name,
            String href,
            String charged,
            String paid,
            String owes,
            String since,
            String got,
            String credit) {}

    private final PageContext core;
    private Slice<MemberRow> found = new Slice<>(List.of(), Optional.empty());

    public MembersPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(new MembersOf(
                Optional.of(isArrears()), Show.number(core, "from").filter(n -> n <= 100_000)));
    }

    public boolean isArrears() {
        return core.param("show").filter("arrears"::equals).isPresent();
    }

    public List<Row> getRows() {
        return found.items().stream()
                .map(row -> new Row(
                        row.person().name(),
                        core.at(
                                "journal",
                                Map.of("person", row.person().ref().value().toString())),
                        Show.figure(row.charged()),
                        Show.figure(row.paid()),
                        Show.figure(row.owes()),
                        row.since().map(LocalDate::toString).orElse(""),
                        Show.figure(row.got()),
                        Show.figure(row.credit())))
                .toList();
    }

    public String getAll() {
        return core.at("members", Map.of());
    }

    public String getInArrears() {
        return core.at("members", Map.of("show", "arrears"));
    }

    public @Nullable String getNext() {
        return found.next()
                .map(from -> {
                    Map<String, String> query = new LinkedHashMap<>(Map.of("from", from));
                    if (isArrears()) {
                        query.put("show", "arrears");
                    }
                    return core.at("members", query);
                })
                .orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("from").isPresent() ? (isArrears() ? getInArrears() : getAll()) : null;
    }

    public boolean isKeeps() {
        return core.viewer().may("funds.keep");
    }

    public Map<String, String> getPeople() {
        return isKeeps() ? Show.people(core) : Map.of();
    }

    public Map<String, String> getReasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String reason : List.of("fee", "activity", "other", "award", "refund")) {
            reasons.put(reason, core.say("funds.charge.reason." + reason));
        }
        return reasons;
    }

    public void pay() {
        tell(core.run(new RecordPayment(
                Show.person(core, "person"),
                Show.amount(core, "amount"),
                Show.text(core, "reference"),
                Show.day(core, "day"))));
    }

    /** What a treasurer books by hand, by the reason that was chosen. */
    public void charge() {
        var person = Show.person(core, "member");
        String why = Show.text(core, "why");
        boolean amount = core.param("sum").filter(text -> !text.isBlank()).isPresent();
        tell(
                switch (Show.text(core, "reason")) {
                    case "fee" ->
                        core.run(new ChargeEntryFee(
                                person, amount ? Optional.of(Show.amount(core, "sum")) : Optional.empty(), why));
                    case "award" -> core.run(new GiveFixedAward(person, Show.amount(core, "sum"), why, ""));
                    case "refund" -> core.run(new RefundEntryFee(person, why));
                    case "activity" -> core.run(new ChargeMember(person, Show.amount(core, "sum"), true, why));
                    default -> core.run(new ChargeMember(person, Show.amount(core, "sum"), false, why));
                });
    }

    private void tell(Booked booked) {
        core.tell("funds.told.booked", Show.money(booked.amount(), core), Long.toString(booked.voucher()));
    }
}
