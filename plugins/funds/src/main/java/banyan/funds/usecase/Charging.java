package banyan.funds.usecase;

import banyan.api.event.MemberJoined;
import banyan.api.event.MemberLeft;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Treasury.Pot;
import banyan.api.socket.Treasury.Receipt;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.funds.FundsSettings;
import banyan.funds.FundsSettings.DuesOnLeaving;
import banyan.funds.model.Allocation;
import banyan.funds.model.ChargeKind;
import banyan.funds.model.ClaimRules.OneEntryFeeAtATime;
import banyan.funds.model.Entry;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.Leg;
import banyan.funds.model.Rules;
import banyan.funds.store.Claims;
import banyan.funds.store.Claims.New;
import banyan.funds.store.Ledger.Posted;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What members owe: charged once for each reason, by joining, by the month, or by another module. */
final class Charging {

    private final Books books;
    private final Claims claims;

    Charging(PluginContext core, Books books) {
        this.books = books;
        this.claims = new Claims(core.data());
    }

    private static ChargeKind kind(Pot pot) {
        return switch (pot) {
            case AWARDS -> ChargeKind.ENTRY_FEE;
            case DUES -> ChargeKind.DUTY;
            case ACTIVITY -> ChargeKind.ACTIVITY;
        };
    }

    /** Charges a member for another module. A fee that joining charged already is not charged again. */
    Receipt charge(GroupRef group, PersonRef person, Pot pot, Money amount, String why, String key) {
        books.hold(group);
        ChargeKind kind = kind(pot);
        if (kind == ChargeKind.ENTRY_FEE && books.ledger().find(group, key).isEmpty()) {
            Optional<Allocation.Open> charged = claims.entryFee(group, person);
            if (charged.isPresent()) {
                Rules.check(new OneEntryFeeAtATime(charged.get().amount() != amount.minor()));
                var before = books.ledger()
                        .find(group, claims.keyOf(charged.get().id()))
                        .orElseThrow();
                return books.receipt(group, new Posted(before.id(), before.voucher(), before.at(), true), amount);
            }
        }
        return books.receipt(group, charge(group, person, kind, amount, why, key, Optional.empty()), amount);
    }

    Posted charge(
            GroupRef group,
            PersonRef person,
            ChargeKind kind,
            Money amount,
            String why,
            String key,
            Optional<PersonRef> by) {
        Entry entry = Entry.in(amount.unit())
                .debit(Heading.OWED_BY, person, amount)
                .credit(kind.expected(), amount)
                .entry(EntryKind.CHARGED, key, why, "");
        byte[] asked = Entry.fingerprint("charge", person, kind, amount, why);
        Posted posted = books.post(group, entry, by, asked);
        if (!posted.replayed()) {
            LocalDate today = books.today(group);
            claims.add(
                    group,
                    amount.unit(),
                    new New(person, kind, Leg.NOBODY, "", amount.minor(), entry.memo(), today),
                    posted.id());
        }
        return posted;
    }

    /** Charges the entry fee, unless it is charged already. */
    Posted entryFee(GroupRef group, PersonRef person, Money fee, String why, Optional<PersonRef> by) {
        Rules.check(new OneEntryFeeAtATime(claims.entryFee(group, person).isPresent()));
        String key = "entry-fee:" + person.value() + ":" + (claims.feesEverCharged(group, person) + 1);
        return charge(group, person, ChargeKind.ENTRY_FEE, fee, why, key, by);
    }

    void joined(MemberJoined event) {
        FundsSettings settings = books.settings(event.group());
        if (settings.feeOnJoining() && settings.entryFee() > 0) {
            books.hold(event.group());
            if (claims.entryFee(event.group(), event.person()).isEmpty()) {
                entryFee(
                        event.group(),
                        event.person(),
                        books.whole(event.group(), settings.entryFee()),
                        "",
                        Optional.empty());
            }
        }
    }

    /** Of the month in which a member leaves, the days until then are owed; the rest is let go or given back. */
    void left(MemberLeft event) {
        GroupRef group = event.group();
        if (books.settings(group).duesOnLeaving() == DuesOnLeaving.WHOLE_MONTH) {
            return;
        }
        LocalDate today = books.today(group);
        YearMonth month = YearMonth.from(today);
        books.hold(group);
        claims.dues(group, event.person(), month.toString()).ifPresent(charged -> {
            Money all = new Money(charged.amount(), books.unit(group));
            long owed = 0;
            for (int day = 1; day <= today.getDayOfMonth(); day++) {
                owed += all.slice(day, month.lengthOfMonth()).minor();
            }
            letGo(group, all.unit(), event.person(), charged, charged.amount() - owed, "left:" + month);
        });
    }

    /** What is open is let go; what was paid is owed back. */
    private void letGo(GroupRef group, Unit unit, PersonRef person, Allocation.Open charged, long excess, String what) {
        long waived = Math.min(charged.open(), excess);
        long back = Math.min(excess - waived, charged.amount() - charged.open());
        Entry.Legs legs = Entry.in(unit)
                .debit(Heading.EXPECTED_DUES, new Money(waived, unit))
                .credit(Heading.OWED_BY, person, new Money(waived, unit))
                .debit(Heading.DUES, new Money(back, unit))
                .credit(Heading.OWED_TO, person, new Money(back, unit));
        if (legs.isEmpty()) {
            return;
        }
        String key = what + ":" + charged.id();
        if (books.ledger().find(group, key).isPresent()) {
            return;
        }
        Posted posted = books.post(
                group,
                legs.entry(EntryKind.LEFT, key, "", ""),
                Optional.empty(),
                Entry.fingerprint("left", person, waived, back));
        if (back > 0) {
            claims.settle(posted.id(), charged.id(), -back);
        }
        claims.waive(charged.id(), waived + back);
    }

    /** Lets an open claim go, with a reason. */
    Posted waive(GroupRef group, Allocation.Open charged, String reason, PersonRef by) {
        Money open = new Money(charged.open(), books.unit(group));
        Entry entry = Entry.in(open.unit())
                .debit(charged.kind().expected(), open)
                .credit(Heading.OWED_BY, new PersonRef(charged.person()), open)
                .entry(EntryKind.WAIVED, "waived:" + charged.id() + ":" + charged.open(), reason, "");
        Posted posted = books.post(group, entry, Optional.of(by), Entry.fingerprint("waived", charged.id(), open));
        if (!posted.replayed()) {
            claims.waive(charged.id(), charged.open());
        }
        return posted;
    }
}
