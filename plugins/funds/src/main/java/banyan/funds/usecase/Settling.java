package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.model.Allocation;
import banyan.funds.model.ChargeKind;
import banyan.funds.model.Entry;
import banyan.funds.model.Heading;
import banyan.funds.model.Tranche;
import banyan.funds.store.Claims;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Settles claims: by money, or by an award that is set against the entry fee. */
final class Settling {

    private final Claims claims;

    Settling(PluginContext core) {
        this.claims = new Claims(core.data());
    }

    Allocation oldestFirst(GroupRef group, Unit unit, PersonRef person, long sum) {
        return Allocation.of(claims.openOf(group, unit, person), sum);
    }

    /** What of this sum goes to the entry fee that the person still owes (M182). */
    Allocation entryFeeFirst(GroupRef group, Unit unit, PersonRef person, long sum) {
        List<Allocation.Open> fees = claims.openOf(group, unit, person).stream()
                .filter(claim -> claim.kind() == ChargeKind.ENTRY_FEE)
                .toList();
        return Allocation.of(fees, sum);
    }

    /** What was expected has come: the member owes less, and the pot or the tipped member has more. */
    static void add(Entry.Legs legs, Allocation allocation, PersonRef person, Unit unit) {
        for (Allocation.Part part : allocation.parts()) {
            Money amount = new Money(part.minor(), unit);
            ChargeKind kind = part.claim().kind();
            legs.credit(Heading.OWED_BY, person, amount).debit(kind.expected(), amount);
            if (kind == ChargeKind.TIP) {
                legs.credit(kind.becomes(), new PersonRef(part.claim().beneficiary()), amount);
            } else {
                legs.credit(kind.becomes(), amount);
            }
        }
    }

    /** Marks the claims, and opens the slices of what was paid of entry fees from the week after. */
    void settled(GroupRef group, Unit unit, UUID entry, Allocation allocation, LocalDate day) {
        long fees = 0;
        for (Allocation.Part part : allocation.parts()) {
            claims.settle(entry, part.claim().id(), part.minor());
            fees += part.claim().kind() == ChargeKind.ENTRY_FEE ? part.minor() : 0;
        }
        if (fees > 0) {
            open(group, unit, entry, fees, Tranche.YEAR, day);
        }
    }

    void open(GroupRef group, Unit unit, UUID entry, long minor, int weeks, LocalDate day) {
        claims.open(group, unit, entry, new Tranche(Week.containing(day).next(), weeks, minor));
    }
}
