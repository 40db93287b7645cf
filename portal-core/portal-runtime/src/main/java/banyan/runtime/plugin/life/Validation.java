package banyan.runtime.plugin.life;

import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Makes the validation of one generation: the container's own would keep the plugin's classes. Messages know no
 * expressions, so that nothing that a person typed is ever evaluated.
 */
final class Validation {

    private Validation() {}

    static ValidatorFactory of(ClassLoader portal) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(portal);
        try {
            return jakarta.validation.Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new ParameterMessageInterpolator(
                            Set.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE), Locale.ENGLISH, false))
                    .buildValidatorFactory();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
