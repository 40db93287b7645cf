package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Treasury.Pot;
import banyan.api.socket.Treasury.Receipt;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.FundsSettings;
import banyan.funds.FundsSettings.DuesFor;
import banyan.funds.model.Allocation;
import banyan.funds.model.ClaimRules;
import banyan.funds.model.ClaimRules.DuesPayAnOperator;
import banyan.funds.model.ClaimRules.RefundIsWithinItsDays;
import banyan.funds.model.ClaimRules.SomethingIsLeftToRefund;
import banyan.funds.model.Entry;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.Plain;
import banyan.funds.model.Rules;
import banyan.funds.model.Rules.NobodyPaysThemselves;
import banyan.funds.model.Rules.PersonIsAMember;
import banyan.funds.model.Rules.WeekAlreadyPaid;
import banyan.funds.model.Tranche;
import banyan.funds.store.Claims;
import banyan.funds.store.Ledger.Posted;
import banyan.funds.store.Weeks;
import banyan.funds.store.Weeks.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What goes to members: tips, fixed awards, referrals, shares of revenue, refunds, an operator's pay. */
public final class Crediting {

    private final Books books;
    private final Giving giving;
    private final Claims claims;
    private final Weeks weeks;
    private final People people;

    public Crediting(PluginContext core) {
        this.books = new Books(core);
        this.giving = new Giving(core, books, new Budgets(core, books));
        this.claims = new Claims(core.data());
        this.weeks = new Weeks(core.data());
        this.people = core.people();
    }

    public Booked tip(TipMember c, Viewer by) {
        Money amount = c.amount().in(books.unit(by.groupRef()));
        Rules.check(new PersonIsAMember(c.to(), people.isMember(by.groupRef(), c.to())));
        String key = "tip:" + by.self().value() + ":"
                + (c.key().isBlank() ? UUID.randomUUID().toString() : Plain.of(c.key(), 80));
        return booked(giving.tip(by.groupRef(), by.self(), c.to(), amount, c.evidence(), key));
    }

    public Booked fixedAward(GiveFixedAward c, Viewer by) {
        Money amount = c.amount().in(books.keep(by));
        Rules.check(
                new NobodyPaysThemselves(by.self(), c.person()),
                new PersonIsAMember(c.person(), people.isMember(by.groupRef(), c.person())));
        String key = "fixed-award:" + UUID.randomUUID();
        return booked(giving.credit(
                by.groupRef(), c.person(), Pot.AWARDS, amount, c.why(), c.evidence(), key, EntryKind.FIXED_AWARD));
    }

    /** Once for each newcomer, when their fee is paid (M186). */
    public Booked referral(CreditReferral c, Viewer by) {
        GroupRef group = by.groupRef();
        books.keep(by);
        Money credit = books.whole(group, books.settings(group).referralCredit());
        boolean paid = claims.entryFee(group, c.newcomer())
                .filter(fee -> fee.open() == 0)
                .isPresent();
        Rules.check(
                new NobodyPaysThemselves(by.self(), c.referrer()),
                new PersonIsAMember(c.referrer(), people.isMember(group, c.referrer())),
                new ClaimRules.NewcomerHasPaid(paid && !c.referrer().equals(c.newcomer())),
                new Rules.AmountIsAboveZero(BigDecimal.valueOf(credit.minor())));
        String key = "referral:" + c.newcomer().value();
        return booked(giving.credit(group, c.referrer(), Pot.AWARDS, credit, "", "", key, EntryKind.REFERRAL));
    }

    public Booked revenue(ShareRevenue c, Viewer by) {
        Money amount = c.amount().in(books.keep(by));
        Map<PersonRef, Long> credits = new HashMap<>();
        c.credits().forEach(credit -> credits.merge(credit.person(), credit.weight(), Math::addExact));
        return booked(giving.revenue(by.groupRef(), amount, credits, c.why(), "revenue:" + UUID.randomUUID()));
    }

    public Booked payOperator(PayOperator c, Viewer by) {
        GroupRef group = by.groupRef();
        Money amount = c.amount().in(books.keep(by));
        Rules.check(
                new DuesPayAnOperator(books.settings(group).duesFor() == DuesFor.OPERATOR),
                new NobodyPaysThemselves(by.self(), c.person()),
                new WeekAlreadyPaid(c.month(), weeks.isFree(group, c.month(), Purpose.OPERATOR)));
        Entry entry = Entry.in(amount.unit())
                .debit(Heading.OPERATOR_PAY, amount)
                .credit(Heading.OWED_TO, c.person(), amount)
                .entry(EntryKind.OPERATOR_PAY, "operator:" + c.month() + ":" + UUID.randomUUID(), c.month(), "");
        byte[] asked = Entry.fingerprint("operator", c.month(), c.person(), amount);
        Posted posted = books.post(group, entry, by.person(), asked);
        weeks.settle(group, c.month(), Purpose.OPERATOR, posted.id());
        return booked(books.receipt(group, posted, amount));
    }

    /** Opened slices belong to those who contributed in those weeks; what is still closed can be given back. */
    public Booked refund(RefundEntryFee c, Viewer by) {
        GroupRef group = by.groupRef();
        Unit unit = books.keep(by);
        FundsSettings settings = books.settings(group);
        LocalDate today = books.today(group);
        Week now = Week.containing(today);
        Allocation.Open fee = claims.entryFee(group, c.person())
                .orElseThrow(
                        () -> Refusal.notFound(Rules.MODULE, "fee", c.person().value()));
        List<Claims.Settled> paid = claims.payments(fee.id());
        long refunded = claims.refunded(fee.id());
        LocalDate first =
                paid.stream().map(Claims.Settled::day).min(LocalDate::compareTo).orElse(today);
        Rules.check(
                new NobodyPaysThemselves(by.self(), c.person()),
                new RefundIsWithinItsDays(first.plusDays(settings.refundDays()), today));
        Map<Tranche, Long> back = stillClosed(paid, now, settings.refundPercent(), refunded);
        long minor = back.values().stream().mapToLong(Long::longValue).sum();
        Rules.check(new SomethingIsLeftToRefund(minor));
        Money amount = new Money(minor, unit);
        Entry entry = Entry.in(unit)
                .debit(Heading.ENTRY_FEES, amount)
                .credit(Heading.OWED_TO, c.person(), amount)
                .entry(EntryKind.REFUND, "refund:" + fee.id() + ":" + paid.size() + ":" + refunded, c.reason(), "");
        Posted posted = books.post(group, entry, by.person(), Entry.fingerprint("refund", fee.id(), amount));
        claims.settle(posted.id(), fee.id(), -minor);
        claims.waive(fee.id(), minor);
        back.forEach((from, closed) ->
                claims.open(group, unit, posted.id(), new Tranche(from.first(), from.weeks(), -closed)));
        return booked(books.receipt(group, posted, amount));
    }

    /** By the slices that it closes, those of the latest payment first; what went back before is not there any more. */
    private static Map<Tranche, Long> stillClosed(List<Claims.Settled> paid, Week now, int percent, long refunded) {
        Map<Tranche, Long> back = new HashMap<>();
        long left = paid.stream().mapToLong(part -> closed(part, now, percent)).sum() - refunded;
        for (int i = paid.size() - 1; i >= 0 && left > 0; i--) {
            Week begins = Week.containing(paid.get(i).day()).next();
            long part = Math.min(left, closed(paid.get(i), now, percent));
            int gone = (int) Math.max(0, Math.min(Tranche.YEAR, begins.until(now) + 1));
            Week from = gone == 0 ? begins : now.next();
            if (part > 0) {
                back.merge(new Tranche(from, Tranche.YEAR - gone, 0), part, Math::addExact);
                left -= part;
            }
        }
        return back;
    }

    private static long closed(Claims.Settled part, Week now, int percent) {
        return Tranche.closedAfter(part.minor(), Week.containing(part.day()).next(), now) * percent / 100;
    }

    private static Booked booked(Receipt receipt) {
        return new Booked(receipt.voucher(), receipt.amount(), receipt.address());
    }
}
