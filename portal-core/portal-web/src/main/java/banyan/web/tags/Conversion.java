package banyan.web.tags;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was typed into what the page bean takes. Faces would look converters up for each class and keep them;
 * a plugin's enum must not be kept.
 */
final class Conversion {
    private Conversion() {}

    /** What was typed is not of the kind that the field takes; the key names the sentence that says so. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String key;

        Refused(String key, Throwable cause) {
            super(key, cause);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    static @Nullable Object to(Class<?> type, String typed) throws Refused {
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(typed);
        }
        if (type == String.class || type == Object.class || type == CharSequence.class) {
            return typed;
        }
        String text = typed.strip();
        if (text.isEmpty()) {
            return type.isPrimitive() ? refuse("shell.field.number", new NumberFormatException("empty")) : null;
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        return type.isEnum() ? constant(type, text) : number(type, text);
    }

    private static LocalDate date(String text) throws Refused {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused("shell.field.date", e);
        }
    }

    private static Object constant(Class<?> type, String text) throws Refused {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refused("shell.field.choice", new IllegalArgumentException(text)));
    }

    private static Object number(Class<?> type, String text) throws Refused {
        try {
            BigDecimal number = new BigDecimal(text);
            if (type == int.class || type == Integer.class) {
                return number.intValueExact();
            }
            if (type == long.class || type == Long.class) {
                return number.longValueExact();
            }
            if (type == BigDecimal.class) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Refused("shell.field.number", e);
        }
        throw new IllegalArgumentException("A field cannot hold " + type.getName()
                + ". Bind it to a text, a number, a date, a truth value or an enum, or give it a converter.");
    }

    private static @Nullable Object refuse(String key, Throwable cause) throws Refused {
        throw new Refused(key, cause);
    }
}
