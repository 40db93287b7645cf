package banyan.api.value;

import java.util.regex.Pattern;

/**
 * The short name that stands in addresses: {@code /g/front-line}.
 *
 * <p>2 to 40 characters: small Latin letters, digits and single hyphens, a letter first.
 *
 * @since 1.0
 */
public record Handle(String value) implements Scalar<String> {

    private static final Pattern FORM = Pattern.compile("[a-z](?:-?[a-z0-9]){1,39}");

    public Handle {
        if (value.length() > 40 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value)
                    + "\" is not a handle: use 2 to 40 small letters, digits and single hyphens, a letter first");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
