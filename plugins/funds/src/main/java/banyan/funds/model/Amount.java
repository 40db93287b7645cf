package banyan.funds.model;

import banyan.api.value.Money;
import banyan.api.value.Scalar;
import banyan.api.value.Unit;
import banyan.funds.model.Rules.AmountHasTheDigitsOfItsUnit;
import banyan.funds.model.Rules.AmountIsAboveZero;
import banyan.funds.model.Rules.AmountIsInTheUnitOfTheBooks;
import banyan.funds.model.Rules.AmountIsNotTooLarge;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount as people and programs write it: {@code 12.50}, or {@code 12.50 CNY}. It becomes money in the unit of the books. */
public record Amount(String value) implements Scalar<String> {

    /** Ten billion of the smallest pieces: more than any group holds, and far from where sums overflow. */
    public static final long MOST = 1_000_000_000_000L;

    private static final Pattern FORM = Pattern.compile("([-+]?\\d{1,20}(?:\\.\\d{1,10})?)(?: ?([A-Z]{3,6}))?");

    public Amount {
        if (value.length() > 40 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + Plain.of(value, 40) + "\" is not an amount: write digits, such as 12.50");
        }
    }

    public Money in(Unit unit) {
        Matcher parts = FORM.matcher(value);
        if (!parts.matches()) {
            throw new IllegalStateException(value);
        }
        String named = parts.group(2);
        BigDecimal number = new BigDecimal(parts.group(1));
        BigDecimal minor = number.movePointRight(unit.digits());
        Rules.check(
                new AmountIsInTheUnitOfTheBooks(named == null ? unit.value() : named, unit),
                new AmountHasTheDigitsOfItsUnit(number, unit),
                new AmountIsAboveZero(number),
                new AmountIsNotTooLarge(minor, unit));
        return new Money(minor.longValueExact(), unit);
    }

    @Override
    public String toString() {
        return value;
    }
}
