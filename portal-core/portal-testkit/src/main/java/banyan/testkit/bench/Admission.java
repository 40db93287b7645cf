package banyan.testkit.bench;

import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Requires;
import banyan.api.usecase.UseCase;
import banyan.api.usecase.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks permission and constraints of a call, as the runner does. */
final class Admission {

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    void check(UseCase<?> useCase, Viewer viewer) {
        String needed = useCase.getClass().getAnnotation(Requires.class).value();
        if (viewer.via() != Viewer.Via.SYSTEM && !viewer.may(needed)) {
            throw Refusal.notAllowed("core", "NotAllowed", needed);
        }
        List<Violation> violations = validator.validate(useCase).stream()
                .map(found -> new Violation(found.getPropertyPath().toString(), "Constraint", found.getMessage()))
                .toList();
        if (!violations.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "core", "Invalid", List.of(), violations);
        }
    }
}
