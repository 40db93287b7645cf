package banyan.web.page;

import banyan.api.group.Group;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import banyan.runtime.identity.CurrentSignIn;
import banyan.runtime.portal.Portal;
import banyan.runtime.rest.Problems;
import banyan.runtime.text.CoreWords;
import banyan.runtime.text.Words;
import banyan.web.security.Csrf;
import banyan.web.shell.Card;
import banyan.web.shell.Crumb;
import banyan.web.shell.Flash;
import banyan.web.shell.GroupCard;
import banyan.web.shell.Look;
import banyan.web.shell.Shell;
import banyan.web.shell.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills what surrounds a page: viewer, language, look, navigation, crumbs, notices, token. */
@ApplicationScoped
public class Shells {

    @Inject
    CoreWords words;

    @Inject
    Navigation navigation;

    @Inject
    Surroundings surroundings;

    @Inject
    Portal portal;

    @Inject
    Problems problems;

    @Inject
    Csrf csrf;

    @Inject
    Clock clock;

    /** Puts the shell and the sentences of a visit into its request. */
    void put(PageVisit visit, List<Flash> flashes) {
        HttpServletRequest request = visit.request();
        Sentences sentences = sentences(
                request,
                List.of(visit.owner().words(), words.words()),
                visit.visitor().viewer());
        Shell shell = plain(request, visit.visitor().viewer());
        String name = visit.page().module() + ".page." + visit.page().name();
        String title = sentences.containsKey(name) ? sentences.get(name) : "";
        shell.title(title)
                .namespace(visit.page().module())
                .navigation(navigation.sections(visit, sentences))
                .tools(navigation.tools(visit.visitor().viewer()))
                .crumbs(crumbs(visit, title));
        visit.visitor().viewer().group().ifPresent(group -> shell.group(card(group)));
        flashes.forEach(shell::flash);
    }

    /** A shell and sentences without a page, for errors. */
    public Shell plain(HttpServletRequest request, Viewer viewer) {
        Optional<CurrentSignIn> signIn = request.getAttribute(CurrentSignIn.ATTRIBUTE) instanceof CurrentSignIn known
                ? Optional.of(known)
                : Optional.empty();
        String mode = signIn.map(CurrentSignIn::theme).orElseGet(() -> cookie(request, "banyan-theme", "auto"));
        String contrast =
                signIn.map(CurrentSignIn::contrast).orElseGet(() -> cookie(request, "banyan-contrast", "normal"));
        Look look = new Look(
                mode.matches("light|dark") ? mode : "auto",
                contrast.equals("high") ? "more" : "normal",
                viewer.locale(),
                viewer.zone());
        Card card = viewer.person().isPresent() ? Card.of(viewer.name()) : Card.nobody();
        String theme = portal.profile().theme();
        Shell shell = new Shell(
                        look,
                        Themes.of(request.getServletContext()).assets(theme, request.getContextPath()),
                        card,
                        clock.instant())
                .portal(portal.profile().name())
                .csrf(csrf.token(request))
                .address(address(request));
        viewer.person().map(surroundings::person).ifPresent(of -> shell.notices(of.unread())
                .groups(of.groups()));
        shell.put(request);
        return shell;
    }

    /** Sentences for this request, kept in it. */
    public Sentences sentences(HttpServletRequest request, List<Words> bundles, Viewer viewer) {
        Sentences sentences = new Sentences(bundles, viewer.locale());
        request.setAttribute(Sentences.ATTRIBUTE, sentences);
        return sentences;
    }

    /** Says a refused plain post on the page that is drawn again, and gives back what was typed. */
    void refuse(Shell shell, PageVisit visit, Refusal refusal, Map<String, String[]> typed) {
        typed.forEach((name, values) -> shell.typed(name, values[0]));
        for (Violation violation : refusal.violations()) {
            shell.refusal(violation.field().replaceAll("[\\[.].*", ""), violation.detail());
        }
        shell.flash(Flash.refused(
                problems.sentence(refusal, visit.visitor().viewer().locale())));
    }

    private static List<Crumb> crumbs(PageVisit visit, String title) {
        List<Crumb> crumbs = new ArrayList<>();
        visit.visitor()
                .viewer()
                .group()
                .ifPresent(group -> crumbs.add(new Crumb(group.name(), "/g/" + group.handle())));
        if (!title.isEmpty()) {
            crumbs.add(new Crumb(title, null));
        }
        return crumbs;
    }

    private static GroupCard card(Group group) {
        String stage =
                switch (group.stage()) {
                    case DRAFT -> "draft";
                    case SEED -> "seed";
                    default -> grown(group.size());
                };
        return new GroupCard(group.name(), group.handle().value(), "/g/" + group.handle(), stage, group.size(), null);
    }

    /** A group grows with its members. */
    private static String grown(int size) {
        if (size < 15) {
            return "sprout";
        }
        return size < 60 ? "tree" : size < 300 ? "banyan" : "grove";
    }

    private static String address(HttpServletRequest request) {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String path = forwarded == null ? request.getRequestURI() : forwarded.toString();
        @Nullable String query = request.getQueryString();
        return query == null || !request.getMethod().equals("GET") ? path : path + "?" + query;
    }

    private static String cookie(HttpServletRequest request, String name, String otherwise) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return otherwise;
    }
}
