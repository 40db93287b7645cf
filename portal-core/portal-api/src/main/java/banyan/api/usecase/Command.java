package banyan.api.usecase;

/**
 * A use case that changes something: one transaction, an audit entry, idempotent under an {@code Idempotency-Key}.
 *
 * @since 1.0
 */
public non-sealed interface Command<R> extends UseCase<R> {}
