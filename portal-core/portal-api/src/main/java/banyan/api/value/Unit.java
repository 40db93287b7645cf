package banyan.api.value;

import java.util.Currency;
import java.util.Locale;

/**
 * What an amount counts: a currency of ISO 4217, or the portal's points.
 *
 * @param value the currency's code, such as {@code CNY}, or {@code POINTS}
 * @since 1.1
 */
public record Unit(String value) implements Scalar<String> {

    public static final Unit POINTS = new Unit("POINTS");

    private static final String POINTS_CODE = "POINTS";

    public Unit {
        if (!value.equals(POINTS_CODE) && !isCurrency(value)) {
            throw new IllegalArgumentException("\"" + (value.length() > 20 ? value.substring(0, 20) + "…" : value)
                    + "\" is not a unit: use the code of a currency, such as CNY, or POINTS");
        }
    }

    private static boolean isCurrency(String value) {
        try {
            return value.length() == 3 && Currency.getInstance(value).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    public boolean isMoney() {
        return !value.equals(POINTS_CODE);
    }

    /** How many digits of an amount stand behind its point: 2 for CNY, 0 for JPY and for points. */
    public int digits() {
        return isMoney() ? Currency.getInstance(value).getDefaultFractionDigits() : 0;
    }

    /** Its sign in this language, such as {@code ¥}; its code where the language has none. */
    public String sign(Locale locale) {
        return isMoney() ? Currency.getInstance(value).getSymbol(locale) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
