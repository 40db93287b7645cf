package banyan.runtime.rest;

import banyan.api.file.Download;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.api.value.Handle;
import banyan.runtime.plugin.Gate;
import banyan.runtime.plugin.Gates;
import banyan.runtime.usecase.DatabaseRefusal;
import banyan.runtime.usecase.Input;
import banyan.runtime.usecase.InputReader;
import banyan.runtime.usecase.Runner;
import banyan.runtime.usecase.UseCaseSpec;
import banyan.runtime.usecase.UseCases;
import banyan.runtime.usecase.Visitor;
import banyan.runtime.usecase.Visitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a call of a program into a use case and its answer into JSON. It has no routes of its own but the OpenAPI document:
 * all others come from the registry.
 */
@ApplicationScoped
public class RestDispatcher {

    @Inject
    UseCases useCases;

    @Inject
    Gates gates;

    @Inject
    Visitors visitors;

    @Inject
    InputReader reader;

    @Inject
    Bodies bodies;

    @Inject
    Runner runner;

    @Inject
    Problems problems;

    @Inject
    OpenApi openApi;

    /** Where a path leads: to the portal or into a group, and which module. */
    private record Place(Optional<Handle> group, String module, List<String> rest) {
        boolean inPortal() {
            return group.isEmpty();
        }
    }

    public RestResponse answer(RestRequest request) {
        Locale locale = request.caller().locale();
        try {
            if (request.path().equals(List.of("openapi.json"))
                    && request.method().equals("GET")) {
                return RestResponse.json(200, openApi.document(locale));
            }
            return dispatch(request, place(request.path()));
        } catch (Bodies.Unreadable e) {
            return problems.of(e.refusal(), e.status(), locale);
        } catch (Refusal e) {
            return e.code().equals("Method")
                    ? allow(
                            problems.of(e, 405, locale),
                            String.valueOf(e.values().get(0)))
                    : problems.of(e, locale);
        } catch (Exception | StackOverflowError e) {
            return failed(e, locale);
        }
    }

    /** Who is calling is asked of the database too, so it can be away before a use case runs. */
    private RestResponse failed(Throwable failure, Locale locale) {
        return failure instanceof RuntimeException e && DatabaseRefusal.in(e).toRefusal(e) instanceof Refusal refusal
                ? problems.of(refusal, locale)
                : problems.broken(failure, locale);
    }

    private static RestResponse allow(RestResponse answer, String methods) {
        return new RestResponse(answer.status(), answer.contentType(), answer.body(), Map.of("Allow", methods));
    }

    private static Place place(List<String> path) {
        if (path.equals(List.of("sessions"))) {
            return new Place(Optional.empty(), "", path);
        }
        if (path.size() >= 2 && path.get(0).equals("portal")) {
            return new Place(Optional.empty(), "", path.subList(1, path.size()));
        }
        if (path.size() >= 3 && path.get(0).equals("groups")) {
            return new Place(Optional.of(handle(path.get(1))), path.get(2), path.subList(3, path.size()));
        }
        throw Refusal.notFound("core", "address", String.join("/", path));
    }

    private static Handle handle(String text) {
        try {
            return new Handle(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("core", "address", text);
        }
    }

    private RestResponse dispatch(RestRequest request, Place place) throws IOException {
        UseCases.Match found = find(request.method(), place);
        try (Gate.Pass pass = gates.of(found.spec().owner().id()).enter()) {
            UseCases.Match match = find(request.method(), place); // the plugin may have changed while we waited
            Visitor visitor = place.group()
                    .map(group -> visitors.inGroup(request.caller(), group))
                    .orElseGet(() -> visitors.inPortal(request.caller()));
            return run(match.spec(), match.values(), request, visitor);
        }
    }

    private UseCases.Match find(String method, Place place) {
        return useCases.at(method, place.inPortal(), place.module(), place.rest())
                .orElseThrow(() -> {
                    List<String> others = useCases.methodsAt(place.inPortal(), place.module(), place.rest());
                    return others.isEmpty()
                            ? Refusal.notFound("core", "address", String.join("/", place.rest()))
                            : Refusal.rule("core", "Method", String.join(", ", others), method);
                });
    }

    private <U extends UseCase<R>, R> RestResponse run(
            UseCaseSpec<U, R> spec, Map<String, String> values, RestRequest request, Visitor visitor)
            throws IOException {
        // A caller who may not do this learns nothing about the shape of the input.
        runner.admit(spec, visitor);
        try (Bodies.Held held = bodies.read(spec, request)) {
            U useCase = reader.read(
                    spec,
                    new Input(values, request.query(), held.json(), held.upload()),
                    request.caller().locale());
            R answer = runner.run(useCase, visitor, spec.changes() ? request.idempotencyKey() : Optional.empty());
            if (answer instanceof Download file) {
                return RestResponse.file(file);
            }
            return answer == Done.DONE
                    ? RestResponse.nothing()
                    : RestResponse.json(
                            spec.method().equals("POST") ? 201 : 200,
                            spec.owner().codec().bytes(answer));
        }
    }
}
