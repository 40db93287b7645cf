package banyan.runtime.settings;

import banyan.runtime.settings.SettingsForm.Kind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns the text of a form into the value of a settings component and back: {@code "3"}, {@code "true"}, {@code "PT2H"},
 * {@code "18:00"}, the name of a constant, a comma-separated list.
 */
final class SettingType {

    private SettingType() {}

    static Kind kindOf(Type type) {
        Class<?> raw = raw(type);
        if (raw == boolean.class || raw == Boolean.class) {
            return Kind.SWITCH;
        }
        if (isWhole(raw)) {
            return Kind.NUMBER;
        }
        if (raw.isEnum()) {
            return Kind.CHOICE;
        }
        if (raw == List.class || raw == Set.class) {
            return raw(elementOf(type)).isEnum() ? Kind.CHOICES : Kind.LIST;
        }
        if (raw == Duration.class) {
            return Kind.DURATION;
        }
        if (raw == LocalTime.class) {
            return Kind.TIME;
        }
        if (raw == LocalDate.class) {
            return Kind.DATE;
        }
        if (raw == String.class) {
            return Kind.TEXT;
        }
        throw new IllegalArgumentException("A setting cannot be a " + type.getTypeName()
                + ": use text, whole number, boolean, enum, Duration, LocalTime, LocalDate, or a list or set of texts or"
                + " constants");
    }

    /**
     * Reads a value.
     *
     * @throws IllegalArgumentException when the text does not fit the type
     */
    static Object read(String text, Type type) {
        Class<?> raw = raw(type);
        String plain = text.strip();
        try {
            if (raw == boolean.class || raw == Boolean.class) {
                return truth(plain);
            }
            if (raw == int.class || raw == Integer.class) {
                return Integer.valueOf(plain);
            }
            if (raw == long.class || raw == Long.class) {
                return Long.valueOf(plain);
            }
            if (raw.isEnum()) {
                return constant(raw, plain);
            }
            if (raw == List.class || raw == Set.class) {
                return many(plain, type);
            }
            if (raw == Duration.class) {
                return Duration.parse(plain);
            }
            if (raw == LocalTime.class) {
                return LocalTime.parse(plain);
            }
            return raw == LocalDate.class ? LocalDate.parse(plain) : text;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static Object many(String text, Type type) {
        List<Object> all = new ArrayList<>();
        for (String one : text.split("[,，\n]")) {
            if (!one.isBlank()) {
                all.add(read(one.strip(), elementOf(type)));
            }
        }
        return raw(type) == Set.class ? new LinkedHashSet<>(all) : List.copyOf(all);
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
    }

    static Type elementOf(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** The constants among which a choice is made; empty for what is no choice. */
    static List<String> options(Type type) {
        Class<?> raw = raw(type);
        Class<?> chosen = raw == List.class || raw == Set.class ? raw(elementOf(type)) : raw;
        return chosen.isEnum()
                ? Arrays.stream(chosen.getEnumConstants())
                        .map(one -> ((Enum<?>) one).name())
                        .toList()
                : List.of();
    }

    private static boolean isWhole(Class<?> raw) {
        return raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class;
    }
}
