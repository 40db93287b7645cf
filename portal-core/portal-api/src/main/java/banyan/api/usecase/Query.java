package banyan.api.usecase;

/** A use case that only reads. @since 1.0 */
public non-sealed interface Query<R> extends UseCase<R> {}
