package banyan.moderation.model;

import banyan.api.people.PersonRef;
import banyan.api.value.Money;
import java.math.BigInteger;
import java.util.Optional;

/**
 * What a week was worth, before anything is paid.
 *
 * @param share of the full pay, in thousandths
 * @param full what the week is paid in full
 */
public record Worth(Optional<PersonRef> person, Outcome outcome, Kpi kpi, int share, Money full) {

    /** The part by rule, rounded down to whole pieces. */
    public Money due() {
        return part(full, share);
    }

    public static Money part(Money full, int share) {
        BigInteger part = BigInteger.valueOf(full.minor()).multiply(BigInteger.valueOf(share));
        return new Money(part.divide(BigInteger.valueOf(1_000)).longValueExact(), full.unit());
    }
}
