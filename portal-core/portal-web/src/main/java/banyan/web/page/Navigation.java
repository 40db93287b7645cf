package banyan.web.page;

import banyan.api.people.Viewer;
import banyan.api.plugin.ModuleSpec.Section;
import banyan.runtime.page.PageEntry;
import banyan.runtime.page.PageRegistry;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.plugin.Modules;
import banyan.runtime.text.CoreWords;
import banyan.runtime.usecase.Owner;
import banyan.runtime.usecase.Visitor;
import banyan.web.shell.NavItem;
import banyan.web.shell.NavSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The navigation beside a page: what is registered, on in this group, and permitted to this viewer. */
@ApplicationScoped
class Navigation {

    private static final String ADMIN = "admin";

    @Inject
    PageRegistry registry;

    @Inject
    PageEngine engine;

    @Inject
    Modules modules;

    @Inject
    CoreWords words;

    List<NavSection> sections(PageVisit visit, Sentences sentences) {
        if (visit.page().inGroup()) {
            return ofGroup(visit);
        }
        return visit.page().route().pattern().startsWith(ADMIN)
                ? List.of(new NavSection(sentences.get("web.nav.admin"), ofAdministration(visit)))
                : List.of();
    }

    private List<NavSection> ofGroup(PageVisit visit) {
        Map<Section, List<NavItem>> bySection = new EnumMap<>(Section.class);
        String here = visit.address().split("\\?", 2)[0];
        for (PageEntry page : registry.menu(true)) {
            if (isOpen(page, visit.visitor())) {
                Section section =
                        modules.find(page.module()).map(ModuleEntry::section).orElse(Section.COMMUNITY);
                String href = "/g/" + visit.visitor().viewer().here().handle() + below(page);
                bySection.computeIfAbsent(section, s -> new ArrayList<>()).add(item(page, visit, href, here));
            }
        }
        List<NavSection> sections = new ArrayList<>();
        Locale locale = visit.visitor().viewer().locale();
        bySection.forEach((section, items) -> sections.add(
                new NavSection(words.say(locale, "web.nav." + section.name().toLowerCase(Locale.ROOT)), items)));
        return sections;
    }

    private List<NavItem> ofAdministration(PageVisit visit) {
        String here = visit.address().split("\\?", 2)[0];
        return registry.menu(false).stream()
                .filter(page -> page.route().pattern().startsWith(ADMIN) && isOpen(page, visit.visitor()))
                .map(page -> item(page, visit, below(page), here))
                .toList();
    }

    /** The way into the administration, for those who may open a part of it. */
    List<NavItem> tools(Viewer viewer) {
        return registry.menu(false).stream()
                .filter(page -> page.route().pattern().startsWith(ADMIN) && viewer.may(page.permission()))
                .findFirst()
                .map(page ->
                        List.of(new NavItem(words.say(viewer.locale(), "web.nav.admin"), below(page), "server-cog")))
                .orElse(List.of());
    }

    private static boolean isOpen(PageEntry page, Visitor visitor) {
        return visitor.viewer().may(page.permission())
                && (page.owner().equals(Owner.CORE) || visitor.modulesOn().contains(page.module()));
    }

    private static String below(PageEntry page) {
        String module = page.owner().equals(Owner.CORE) ? "" : "/" + page.module();
        String route =
                page.route().pattern().isEmpty() ? "" : "/" + page.route().pattern();
        return module + route;
    }

    private NavItem item(PageEntry page, PageVisit visit, String href, String here) {
        String icon = page.icon()
                .or(() -> modules.find(page.module()).map(ModuleEntry::icon))
                .orElse("puzzle");
        boolean root =
                page.route().pattern().isEmpty() || page.route().pattern().equals(ADMIN);
        boolean current = here.equals(href) || (!root && here.startsWith(href + "/"));
        return new NavItem(label(page, visit), href, icon, current, 0);
    }

    private String label(PageEntry page, PageVisit visit) {
        Locale locale = visit.visitor().viewer().locale();
        String key = page.module() + ".page." + page.name();
        Optional<String> own = page.owner().equals(Owner.CORE)
                ? words.find(locale, key)
                : engine.words(page).find(locale, key);
        return own.orElse(page.name());
    }
}
