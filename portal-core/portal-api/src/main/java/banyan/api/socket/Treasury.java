package banyan.api.socket;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The group's books. Funds provides it.
 *
 * <p><b>Guarantees:</b>
 * <ul>
 *   <li>Every entry sums to zero for each unit, and is never changed or deleted; corrections are reversals.
 *   <li>An event is booked once: the same {@code key} with the same content answers the same receipt, also from two nodes at
 *       once; with other content it is refused with {@code EventDiffers}.
 *   <li>A pot never goes below zero, also under concurrent calls: {@code PotTooSmall}.
 *   <li>All of it happens in the transaction of the caller, together with it or not at all.
 * </ul>
 *
 * @since 1.1
 */
public interface Treasury {

    /** What money is set aside for. */
    enum Pot {
        /** From entry fees, opened week by week: for those who contributed. */
        AWARDS,
        /** From dues: for those on duty. */
        DUES,
        /** From activity fees: for activities. */
        ACTIVITY
    }

    /**
     * One definition of balance, everywhere.
     *
     * @param booked what the entries add up to
     * @param reserved what was promised and not yet paid
     * @param available booked less reserved
     * @param projected what will be available 52 weeks from now, if nothing changes
     */
    record Balance(Money booked, Money reserved, Money available, Money projected) {}

    /** One person's part of an award. */
    record Share(PersonRef person, Money amount, String evidence) {}

    /**
     * Proof of a booking.
     *
     * @param voucher the number of the entry in the group's journal
     */
    record Receipt(long voucher, Money amount, String address, Instant at) {}

    /** The unit in which this group's books are kept. */
    Unit unit(GroupRef group);

    Balance balance(GroupRef group, Pot pot);

    /**
     * What may be awarded for this week: its slices of all entry fees, and what earlier weeks left over.
     */
    Money awardBudget(GroupRef group, Week week);

    /** What one week on duty is paid in full: this week's slice of the dues. */
    Money weeklyPay(GroupRef group, Week week);

    /**
     * Awards shares of the week's budget; what they leave rolls over. Where a winner still owes the entry fee, the award is
     * set against it first.
     *
     * @param key names the business event within the group, such as {@code awards:2026-W47}
     * @throws Refusal {@code PotTooSmall}, {@code EventDiffers}, {@code WeekAlreadyAwarded}
     */
    Receipt award(GroupRef group, Week week, List<Share> shares, String key);

    /**
     * Pays for a week on duty, from the dues.
     *
     * @throws Refusal {@code PotTooSmall}, {@code EventDiffers}, {@code WeekAlreadyPaid}
     */
    Receipt pay(GroupRef group, Week week, PersonRef person, Money amount, String evidence, String key);

    /** Charges a member, who owes the amount from then on. */
    Receipt charge(GroupRef group, PersonRef person, Pot pot, Money amount, String why, String key);

    /** Gives from one member to another. */
    Receipt tip(GroupRef group, PersonRef from, PersonRef to, Money amount, String evidence, String key);

    /**
     * What this member owes and has not paid.
     *
     * @since 1.2
     */
    default Money owedBy(GroupRef group, PersonRef person) {
        throw new UnsupportedOperationException("These books do not say what a member owes");
    }

    /**
     * Credits a member from a pot: a fixed award, a referral, a task that was done. From {@link Pot#AWARDS} it takes what the
     * weeks until now have opened.
     *
     * @throws Refusal {@code PotTooSmall}, {@code EventDiffers}
     * @since 1.2
     */
    default Receipt credit(
            GroupRef group, PersonRef person, Pot pot, Money amount, String why, String evidence, String key) {
        throw new UnsupportedOperationException("These books credit nobody");
    }

    /**
     * Books revenue that came in: the group keeps its part, creators share the rest by their credits.
     *
     * @param credits by person, not negative, at least one above zero
     * @throws Refusal {@code EventDiffers}, {@code SharesHaveWeight}
     * @since 1.2
     */
    default Receipt revenue(GroupRef group, Money amount, Map<PersonRef, Long> credits, String why, String key) {
        throw new UnsupportedOperationException("These books share no revenue");
    }
}
