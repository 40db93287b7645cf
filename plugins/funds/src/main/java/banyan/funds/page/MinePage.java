package banyan.funds.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.funds.usecase.MyBooks;
import banyan.funds.usecase.SetPayoutAccount;
import banyan.funds.usecase.TipMember;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One's own side of the books: owed, paid, got; tipping, and where one is paid. */
public final class MinePage implements Page {

    /** A claim against me, or something I got. */
    public record Line(String name, String text, String amount) {}

    private final PageContext core;
    private MyBooks.@Nullable Result mine;

    public MinePage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        mine = core.run(new MyBooks());
    }

    private MyBooks.Result now() {
        return Objects.requireNonNull(mine, "load() runs first");
    }

    public List<Line> getFigures() {
        var sums = now().sums();
        return List.of(
                new Line(core.say("funds.mine.owes"), core.say("funds.mine.owes.text"), Show.money(sums.owes(), core)),
                new Line(core.say("funds.mine.paid"), core.say("funds.mine.paid.text"), Show.money(sums.paid(), core)),
                new Line(core.say("funds.mine.got"), core.say("funds.mine.got.text"), Show.money(sums.got(), core)),
                new Line(
                        core.say("funds.mine.credit"),
                        core.say("funds.mine.credit.text"),
                        Show.money(sums.credit(), core)));
    }

    public List<Line> getClaims() {
        return now().open().stream()
                .map(claim -> new Line(
                        core.say("funds.claim." + claim.kind()),
                        claim.month().isEmpty() ? claim.why() : claim.month(),
                        Show.money(claim.open(), core)))
                .toList();
    }

    public List<Line> getGot() {
        return now().got().stream()
                .map(got -> new Line(core.say("funds.kind." + got.kind()), "", Show.money(got.amount(), core)))
                .toList();
    }

    public String getTipsLeft() {
        return core.say("funds.tip.left", Show.money(now().tipsLeftToday(), core));
    }

    public boolean isMayTip() {
        return core.viewer().may("funds.tip");
    }

    public Map<String, String> getPeople() {
        return isMayTip() ? Show.people(core) : Map.of();
    }

    /** Makes two clicks on the same page one tip. */
    public String getKey() {
        return UUID.randomUUID().toString();
    }

    public String getHolder() {
        return now().holder();
    }

    public String getAccount() {
        return now().account();
    }

    public String getBic() {
        return now().bic();
    }

    public String getEntries() {
        return core.at("journal", Map.of("person", core.viewer().self().value().toString()));
    }

    public String getHere() {
        return core.at("mine", Map.of());
    }

    public void tip() {
        var booked = core.run(new TipMember(
                Show.person(core, "to"), Show.amount(core, "amount"), Show.text(core, "for"), Show.text(core, "key")));
        core.tell("funds.told.booked", Show.money(booked.amount(), core), Long.toString(booked.voucher()));
    }

    public void save() {
        core.run(new SetPayoutAccount(Show.text(core, "holder"), Show.text(core, "account"), Show.text(core, "bic")));
        core.tell("funds.told.account");
    }
}
