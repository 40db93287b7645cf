package banyan.funds.usecase;

import banyan.api.people.PersonCard;
import banyan.api.value.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One member's costs and benefits.
 *
 * @param charged what the member was charged so far, without what was waived
 * @param paid what of it is paid
 * @param owes what is open
 * @param since the day of the oldest open claim
 * @param got what the group credited: awards, pay, tips, shares
 * @param credit what the group owes the member now
 */
public record MemberRow(
        PersonCard person, Money charged, Money paid, Money owes, Optional<LocalDate> since, Money got, Money credit) {}
