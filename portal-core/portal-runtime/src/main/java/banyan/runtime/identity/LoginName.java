package banyan.runtime.identity;

import banyan.api.value.Scalar;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person types to sign in. Case and width of letters do not matter: {@code ＷＡＮＧ.Fang} is {@code wang.fang}.
 *
 * <p>2 to 80 letters of any script, digits and {@code . _ - @}, a letter or digit first.
 */
public record LoginName(String value) implements Scalar<String> {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]{1,79}");

    public LoginName {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("\"" + value.substring(0, Math.min(80, value.length()))
                    + "\" is not a login: use 2 to 80 letters, digits and . _ - @, a letter or digit first");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
