package banyan.api.usecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The address of a use case, for HTTP {@code DELETE}. Takes away.
 *
 * <p>Relative to {@code /api/v1/groups/{group}/{module}/}, or to {@code /api/v1/portal/} with {@link InPortal}; names in
 * braces are components of the record.
 *
 * @since 1.0
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Delete {
    String value();
}
