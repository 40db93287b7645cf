package banyan.runtime.usecase;

import banyan.api.usecase.UseCase;
import banyan.api.usecase.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Checks the constraints that a use case declares, and says each breach in the caller's language. */
@ApplicationScoped
public class Constraints {

    void check(UseCase<?> useCase, Owner owner, Locale locale) {
        List<Violation> wrong = check((Object) useCase, owner, locale);
        if (!wrong.isEmpty()) {
            throw InputReader.invalid(wrong);
        }
    }

    /** Every breach in a record, for forms that show them beside their fields. */
    public List<Violation> check(Object value, Owner owner, Locale locale) {
        List<Violation> wrong = new ArrayList<>();
        for (ConstraintViolation<Object> breach :
                owner.validation().getValidator().validate(value)) {
            ConstraintDescriptor<?> descriptor = breach.getConstraintDescriptor();
            String text = owner.validation()
                    .getMessageInterpolator()
                    .interpolate(
                            breach.getMessageTemplate(), new Context(descriptor, breach.getInvalidValue()), locale);
            wrong.add(new Violation(
                    breach.getPropertyPath().toString(),
                    descriptor.getAnnotation().annotationType().getSimpleName(),
                    text));
        }
        wrong.sort(Comparator.comparing(Violation::field).thenComparing(Violation::code));
        return wrong;
    }

    private record Context(ConstraintDescriptor<?> descriptor, Object value) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
