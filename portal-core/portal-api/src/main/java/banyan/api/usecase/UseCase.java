package banyan.api.usecase;

/**
 * Something that a person or a program can do or ask.
 *
 * <p><b>How:</b> a public record. It names its permission with {@link Requires}, its address with one of {@link Get},
 * {@link Post}, {@link Put}, {@link Delete}, and its constraints with Bean Validation. A component whose name stands in
 * braces in the address is read from there; the others come from the JSON body, or from the query of a {@code GET}.
 * A component of type {@link java.util.Optional} or annotated as nullable may be missing; so may a collection, which is
 * then empty. All else is required.
 *
 * <p><b>If you fail:</b> throw a {@link Refusal}. Anything else is an error of the program: the caller gets 500 with a
 * reference number, the log gets the trace, nothing is committed.
 *
 * @param <R> the answer: a record, a {@link banyan.api.value.Scalar}, a list, a Slice, or {@link Done}
 * @since 1.0
 */
public sealed interface UseCase<R> permits Command, Query {}
