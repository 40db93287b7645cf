package banyan.api.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one permission that a use case needs, as {@code module.verb}. The part before the dot is the module: where the
 * module is off, the use case does not exist. A use case without this annotation is refused when its plugin loads.
 *
 * @since 1.0
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** Even a visitor who has not signed in. */
    String ANYONE = "portal.anyone";

    /** Everyone who is signed in; for what is the person's own. */
    String SIGNED_IN = "portal.signed-in";

    String value();
}
