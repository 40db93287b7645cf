package banyan.web.identity;

import banyan.api.usecase.UseCase;
import banyan.runtime.usecase.Runner;
import banyan.runtime.usecase.Visitors;
import banyan.web.page.Callers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Runs use cases of the portal for the servlets of this package. */
@ApplicationScoped
class Calls {

    @Inject
    Runner runner;

    @Inject
    Visitors visitors;

    <R> R run(UseCase<R> useCase, HttpServletRequest request) {
        return runner.run(useCase, visitors.inPortal(Callers.of(request)));
    }
}
