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
import banyan.funds.model.Allocation;
import banyan.funds.model.ChargeKind;
import banyan.funds.model.ClaimRules.ChargeIsOpen;
import banyan.funds.model.Entry;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.Plain;
import banyan.funds.model.Rules;
import banyan.funds.model.Rules.DayIsNotAhead;
import banyan.funds.model.Rules.PersonIsAMember;
import banyan.funds.store.Claims;
import banyan.funds.store.Ledger.Posted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a treasurer books by hand: openings, payments, fees, charges and waivers. */
public final class Keeping {

    private final Books books;
    private final Charging charging;
    private final Settling settling;
    private final Claims claims;
    private final People people;

    public Keeping(PluginContext core) {
        this.books = new Books(core);
        this.charging = new Charging(core, books);
        this.settling = new Settling(core);
        this.claims = new Claims(core.data());
        this.people = core.people();
    }

    public Booked open(OpenPot c, Viewer by) {
        return fund(by, c.pot(), c.amount().in(books.unit(by)), c.weeks(), EntryKind.OPENING, c.why());
    }

    public Booked sponsor(RecordSponsor c, Viewer by) {
        Money amount = c.amount().in(books.unit(by));
        return fund(by, Pot.AWARDS, amount, c.weeks(), EntryKind.SPONSORED, c.sponsor());
    }

    /**
     * Money from outside: it comes into a pot, and for awards opens over the weeks that follow. Nothing in the books is read
     * before, so posting alone holds them.
     */
    private Booked fund(Viewer by, Pot pot, Money amount, int weeks, EntryKind kind, String why) {
        GroupRef group = by.groupRef();
        Heading heading = kind == EntryKind.SPONSORED ? Heading.SPONSORS : Heading.opening(pot);
        Entry entry = Entry.in(amount.unit())
                .debit(Heading.CASH, amount)
                .credit(heading, amount)
                .entry(kind, kind.name().toLowerCase(Locale.ROOT) + ":" + UUID.randomUUID(), why, "");
        Posted posted = books.post(group, entry, by.person(), Entry.fingerprint(kind, pot, amount));
        if (pot == Pot.AWARDS) {
            settling.open(group, amount.unit(), posted.id(), amount.minor(), weeks, books.today(group));
        }
        return booked(group, posted, amount);
    }

    public Booked pay(RecordPayment c, Viewer by) {
        GroupRef group = by.groupRef();
        Unit unit = books.keep(by);
        Money amount = c.amount().in(unit);
        LocalDate today = books.today(group);
        LocalDate day = c.day().orElse(today);
        String reference = Plain.of(c.reference(), 90);
        String key = "payment:" + c.person().value() + ":"
                + (reference.isEmpty() ? UUID.randomUUID().toString() : reference);
        byte[] asked = Entry.fingerprint("payment", c.person(), amount, reference);
        Optional<Posted> before = books.booked(group, key, asked);
        if (before.isPresent()) {
            return booked(group, before.get(), amount);
        }
        Rules.check(new DayIsNotAhead(day, today), new PersonIsAMember(c.person(), knows(group, unit, c.person())));
        Allocation allocation = settling.oldestFirst(group, unit, c.person(), amount.minor());
        Entry.Legs legs = Entry.in(unit)
                .debit(Heading.CASH, amount)
                .credit(Heading.OWED_TO, c.person(), new Money(allocation.rest(), unit));
        Settling.add(legs, allocation, c.person(), unit);
        Posted posted = books.post(
                group, legs.entry(EntryKind.PAID_IN, key, reference, ""), by.person(), asked, day, Optional.empty());
        settling.settled(group, unit, posted.id(), allocation, day);
        return booked(group, posted, amount);
    }

    /** Members, and who left with something open. */
    private boolean knows(GroupRef group, Unit unit, PersonRef person) {
        return people.isMember(group, person)
                || !claims.openOf(group, unit, person).isEmpty();
    }

    public Booked chargeFee(ChargeEntryFee c, Viewer by) {
        GroupRef group = by.groupRef();
        Unit unit = books.keep(by);
        Money fee = c.amount()
                .map(amount -> amount.in(unit))
                .orElseGet(() -> books.whole(group, books.settings(group).entryFee()));
        Rules.check(
                new Rules.AmountIsAboveZero(BigDecimal.valueOf(fee.minor())),
                new PersonIsAMember(c.person(), people.isMember(group, c.person())));
        return booked(group, charging.entryFee(group, c.person(), fee, c.why(), by.person()), fee);
    }

    public Booked charge(ChargeMember c, Viewer by) {
        GroupRef group = by.groupRef();
        Money amount = c.amount().in(books.keep(by));
        Rules.check(new PersonIsAMember(c.person(), people.isMember(group, c.person())));
        ChargeKind kind = c.activity() ? ChargeKind.ACTIVITY : ChargeKind.OTHER;
        String key = "charge:" + UUID.randomUUID();
        return booked(group, charging.charge(group, c.person(), kind, amount, c.why(), key, by.person()), amount);
    }

    /** Nobody lets their own debt go (M135). */
    public Booked waive(WaiveCharge c, Viewer by) {
        GroupRef group = by.groupRef();
        Unit unit = books.keep(by);
        Allocation.Open charged =
                claims.find(group, c.charge()).orElseThrow(() -> Refusal.notFound(Rules.MODULE, "charge", c.charge()));
        Rules.check(
                new ChargeIsOpen(charged.open()),
                new Rules.NobodyPaysThemselves(by.self(), new PersonRef(charged.person())));
        Money open = new Money(charged.open(), unit);
        return booked(group, charging.waive(group, charged, c.reason(), by.self()), open);
    }

    private Booked booked(GroupRef group, Posted posted, Money amount) {
        Receipt receipt = books.receipt(group, posted, amount);
        return new Booked(receipt.voucher(), receipt.amount(), receipt.address());
    }
}
