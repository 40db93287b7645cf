package banyan.api.usecase;

import banyan.api.people.Viewer;

/**
 * Does the work of one use case.
 *
 * <p><b>When:</b> after identity, module, permission, constraints and idempotency are checked, inside the transaction.
 * <p><b>How:</b> load, ask the domain, announce. Keep no state: calls run side by side.
 * <p><b>If you fail:</b> a {@link Refusal} is answered to the caller, all else as an error; both roll back.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface Handler<U extends UseCase<R>, R> {
    R handle(U useCase, Viewer by);
}
