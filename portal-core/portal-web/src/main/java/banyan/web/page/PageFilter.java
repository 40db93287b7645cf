package banyan.web.page;

import banyan.api.page.Page;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.value.Handle;
import banyan.runtime.data.Transactions;
import banyan.runtime.page.PageEntry;
import banyan.runtime.page.PageRegistry;
import banyan.runtime.plugin.Gate;
import banyan.runtime.plugin.Gates;
import banyan.runtime.usecase.Caller;
import banyan.runtime.usecase.Owner;
import banyan.runtime.usecase.Visitor;
import banyan.runtime.usecase.Visitors;
import banyan.web.error.ErrorPages;
import banyan.web.faces.Refused;
import banyan.web.shell.Shell;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * From an address to a page.
 *
 * <p><b>Opening a page.</b> The address leads to a page of the registry; its group must be visible, its module on, its
 * permission held; then the gate of its plugin is entered for the whole request. A bean is made, {@code load()} runs, the
 * view is drawn. A refusal in {@code load()} becomes the page that says so.
 *
 * <p><b>Plain posts</b> ({@code b:post}): a POST with {@code _verb=name} to the page's own address makes the bean, loads it
 * and calls its verb: a public method of the bean without parameters and without a result, other than {@code load}. What
 * the form carries the bean asks of {@link banyan.api.page.PageContext#param}. Then the browser is led to where the bean
 * wants to go, or back to the page. A refusal draws the page with what the bean loaded, the sentence beside its field, and
 * what was typed.
 *
 * <p><b>Pages that act</b> post to their own address too and keep their bean in the view.
 */
public class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Inject
    transient PageRegistry registry;

    @Inject
    transient PageEngine engine;

    @Inject
    transient Visitors visitors;

    @Inject
    transient Gates gates;

    @Inject
    transient Transactions transactions;

    @Inject
    transient LiveContext context;

    @Inject
    transient Shells shells;

    @Inject
    transient Flashes flashes;

    @Inject
    transient ErrorPages errors;

    /** A page as its address names it. */
    private record Place(Optional<String> group, List<String> path) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String raw = request.getRequestURI().substring(request.getContextPath().length());
        Optional<List<String>> segments = Addresses.segments(raw);
        if (segments.isEmpty()) {
            errors.show(request, response, "malformed", 400);
            return;
        }
        Place place = place(segments.get());
        Optional<PageRegistry.Match> match = registry.at(place.group().isPresent(), place.path());
        if (match.isPresent()) {
            serve(request, response, place);
        } else if (raw.endsWith(".xhtml") && !raw.startsWith("/jakarta.faces.resource/")) {
            errors.show(request, response, "not-found", 404);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Place place(List<String> segments) {
        return segments.size() >= 2 && segments.get(0).equals("g")
                ? new Place(Optional.of(segments.get(1)), segments.subList(2, segments.size()))
                : new Place(Optional.empty(), segments);
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, Place place)
            throws IOException, ServletException {
        boolean posted = request.getMethod().equals("POST");
        if (!posted && !READ.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            errors.show(request, response, "method", 405);
            return;
        }
        try {
            PageEntry before = find(place).page();
            try (Gate.Pass pass = gates.of(before.owner()).enter()) {
                // Behind the gate: who waits there holds no connection.
                Supplier<PageVisit> opened = () -> open(request, response, place);
                PageVisit visit = posted ? opened.get() : transactions.reading(opened);
                draw(visit, request, response, posted);
            } finally {
                PageVisit.end();
            }
        } catch (Refusal e) {
            errors.show(request, response, e);
        } catch (ServletException | RuntimeException e) {
            Optional<Refusal> refusal = Refused.in(e);
            if (refusal.isPresent()) {
                errors.show(request, response, refusal.get());
            } else {
                errors.broken(request, response, e);
            }
        }
    }

    /** Who comes, where to, and what surrounds it; a page that is only looked at has its bean loaded, too. */
    private PageVisit open(HttpServletRequest request, HttpServletResponse response, Place place) {
        Visitor visitor = visitor(request, place);
        PageRegistry.Match match = find(place); // the plugin may have changed while we waited
        admit(match.page(), visitor);
        PageVisit visit = new PageVisit(
                match.page(), engine.space(match.page()), match.values(), visitor, request, address(request));
        visit.begin();
        shells.put(visit, flashes.take(request, response));
        if (!request.getMethod().equals("POST")) {
            load(visit);
        }
        return visit;
    }

    private Page load(PageVisit visit) {
        Page bean = visit.page().bean().open(context);
        visit.use(engine.keep(visit.page(), bean));
        bean.load();
        return bean;
    }

    private PageRegistry.Match find(Place place) {
        return registry.at(place.group().isPresent(), place.path())
                .orElseThrow(() -> Refusal.notFound("web", "page", String.join("/", place.path())));
    }

    private Visitor visitor(HttpServletRequest request, Place place) {
        Caller caller = Callers.of(request);
        if (place.group().isEmpty()) {
            return visitors.inPortal(caller);
        }
        try {
            return visitors.inGroup(caller, new Handle(place.group().get()));
        } catch (IllegalArgumentException noHandle) {
            throw Refusal.notFound("web", "page", place.group().get());
        }
    }

    private static void admit(PageEntry page, Visitor visitor) {
        Viewer viewer = visitor.viewer();
        if (!viewer.may(page.permission())) {
            throw viewer.person().isEmpty()
                    ? new Refusal(Refusal.Kind.UNKNOWN_CALLER, "core", "NotSignedIn", List.of(), List.of())
                    : Refusal.notAllowed("core", "NotAllowed", page.permission());
        }
        if (page.inGroup()
                && !page.owner().equals(Owner.CORE)
                && !visitor.modulesOn().contains(page.module())) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND,
                    "web",
                    "ModuleIsOff",
                    List.of(viewer.here().name()),
                    List.of());
        }
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private void draw(PageVisit visit, HttpServletRequest request, HttpServletResponse response, boolean posted)
            throws IOException, ServletException {
        boolean faces = posted && visit.page().acts() && request.getParameter(VIEW_STATE) != null;
        if (!faces) {
            if (posted && !verb(visit, load(visit), request)) {
                response.setStatus(422);
            } else if (posted || visit.next().isPresent()) {
                flashes.send(visit.told(), request, response);
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", visit.next().orElse(visit.address()));
                return;
            }
        }
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher(visit.viewId()).forward(request, response);
    }

    /** Calls the verb that the form names; false when it was refused and the page is to be drawn with the reasons. */
    private boolean verb(PageVisit visit, Page bean, HttpServletRequest request) {
        @Nullable String name = request.getParameter("_verb");
        try {
            Verbs.call(bean, name == null ? "" : name);
            return true;
        } catch (Refusal e) {
            if (e.kind() == Refusal.Kind.UNKNOWN_CALLER || e.kind() == Refusal.Kind.NOT_FOUND) {
                throw e;
            }
            shells.refuse(Shell.of(request), visit, e, request.getParameterMap());
            return false;
        }
    }
}
