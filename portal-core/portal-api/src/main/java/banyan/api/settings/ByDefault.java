package banyan.api.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a settings component until somebody chooses another, written as in a form: {@code "3"}, {@code "true"},
 * {@code "PT2H"}, the name of an enum constant, a comma-separated list.
 *
 * @since 1.0
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ByDefault {
    String value();
}
