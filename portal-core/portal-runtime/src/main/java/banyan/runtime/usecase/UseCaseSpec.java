package banyan.runtime.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Handler;
import banyan.api.usecase.UseCase;
import java.lang.reflect.Type;

/**
 * A use case as registered.
 *
 * @param module the part of the permission before the dot
 * @param method HTTP method
 * @param inPortal whether it belongs to the portal and not to one group
 * @param answer the type of its result
 */
public record UseCaseSpec<U extends UseCase<R>, R>(
        Class<U> type,
        String permission,
        String module,
        String method,
        Route route,
        boolean inPortal,
        boolean audited,
        Type answer,
        Handler<U, R> handler,
        Owner owner) {

    public boolean changes() {
        return Command.class.isAssignableFrom(type);
    }

    /** {@code qa.AskQuestion}: its name in the audit, in metrics and in the OpenAPI document. */
    public String name() {
        return module + "." + type.getSimpleName();
    }
}
