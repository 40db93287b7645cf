package banyan.api.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An amount: a whole number of the smallest pieces of a unit (fen, cents, points). There are no fractions and no roundings;
 * what cannot be split evenly is split by {@link #split}, and never loses a piece.
 *
 * @param minor how many of the smallest pieces; may be negative
 * @since 1.1
 */
public record Money(long minor, Unit unit) implements Comparable<Money> {

    public static Money zero(Unit unit) {
        return new Money(0, unit);
    }

    /**
     * Reads an amount as people write it: {@code 12.5} in CNY is 1 250 fen.
     *
     * @throws IllegalArgumentException when it is no number, has more digits behind its point than the unit, or is too large
     */
    public static Money of(String amount, Unit unit) {
        try {
            return new Money(
                    new BigDecimal(amount.strip()).movePointRight(unit.digits()).longValueExact(), unit);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + (amount.length() > 30 ? amount.substring(0, 30) + "…" : amount) + "\" is not an amount in "
                            + unit + ": a number with at most " + unit.digits() + " digits behind the point",
                    e);
        }
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), unit);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), unit);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), unit);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), unit);
    }

    public Money least(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /**
     * Slice {@code k} of {@code n} by cumulative rounding: {@code floor(A·k/n) − floor(A·(k−1)/n)}. The slices add up to the
     * amount exactly and differ by at most one piece.
     *
     * @param k from 1 to n
     */
    public Money slice(int k, int n) {
        if (k < 1 || k > n) {
            throw new IllegalArgumentException("There is no slice " + k + " of " + n);
        }
        long until = Math.floorDiv(Math.multiplyExact(minor, (long) k), n);
        return new Money(until - Math.floorDiv(Math.multiplyExact(minor, k - 1L), n), unit);
    }

    /**
     * Splits by the largest remainder (Hamilton's method): the parts are as near to their weights as whole pieces allow, and
     * add up to the amount exactly. Of equal remainders the earlier part gets the piece.
     *
     * @param weights not negative, at least one above zero
     */
    public List<Money> split(List<Long> weights) {
        long all = weights.stream().reduce(0L, Math::addExact);
        if (all <= 0 || isNegative() || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("Only a positive amount is split, by weights above zero: " + weights);
        }
        BigInteger whole = BigInteger.valueOf(all);
        long[] parts = new long[weights.size()];
        long[] rest = new long[weights.size()];
        long left = minor;
        for (int i = 0; i < parts.length; i++) {
            var quotient = BigInteger.valueOf(minor)
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divideAndRemainder(whole);
            parts[i] = quotient[0].longValueExact();
            rest[i] = quotient[1].longValueExact();
            left -= parts[i];
        }
        List<Integer> byRest = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> rest[i]).reversed())
                .toList();
        for (int i = 0; i < left; i++) {
            parts[byRest.get(i)]++;
        }
        List<Money> split = new ArrayList<>();
        for (long part : parts) {
            split.add(new Money(part, unit));
        }
        return List.copyOf(split);
    }

    private Money same(Money other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("Amounts in " + unit + " and in " + other.unit + " do not add up");
        }
        return other;
    }

    /** The amount with its point, without the unit: {@code 1923.07}. */
    public String plain() {
        return BigDecimal.valueOf(minor, unit.digits()).toPlainString();
    }

    /** As people who speak the language read it: {@code ¥1,923.07}, {@code −¥5.00}, {@code 1,200 points}. */
    public String shown(Locale locale) {
        String digits = String.format(Locale.ROOT, "%,." + unit.digits() + "f", new BigDecimal(plain()).abs());
        return (isNegative() ? "−" : "") + (unit.isMoney() ? unit.sign(locale) + digits : digits + points(locale));
    }

    private static String points(Locale locale) {
        return locale.getLanguage().equals("zh") ? " 积分" : " points";
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    @Override
    public String toString() {
        return unit + " " + plain();
    }
}
