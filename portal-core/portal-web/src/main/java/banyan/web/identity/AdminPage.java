package banyan.web.identity;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.runtime.demo.DemoOf;
import banyan.runtime.demo.RemoveDemo;
import banyan.runtime.portal.ChangePortal;
import banyan.runtime.portal.PortalOf;
import banyan.runtime.portal.PortalOf.Profile;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin} and {@code /admin/portal}: the portal at a glance, its name, language, zone and look. */
public final class AdminPage implements Page {

    private final PageContext context;
    private final Map<String, String> themes;
    private @Nullable Profile profile;
    private DemoOf.@Nullable Progress demo;

    AdminPage(PageContext context, Map<String, String> themes) {
        this.context = context;
        this.themes = themes;
    }

    @Override
    public void load() {
        profile = context.run(new PortalOf());
        demo = context.run(new DemoOf());
    }

    public void save() {
        Profile before = getProfile();
        context.run(new ChangePortal(
                context.param("name").orElse(""),
                context.param("language").orElse(before.language()),
                context.param("zone")
                        .filter(Choices.zones()::containsKey)
                        .map(ZoneId::of)
                        .orElse(before.zone()),
                context.param("look").orElse(before.theme())));
        context.tell("admin.portal.saved");
    }

    public void removeDemo() {
        context.run(new RemoveDemo());
        context.tell("admin.demo.removed");
    }

    public DemoOf.Progress getDemo() {
        return Objects.requireNonNull(demo);
    }

    public Profile getProfile() {
        return Objects.requireNonNull(profile);
    }

    public String getZone() {
        return getProfile().zone().getId();
    }

    public Map<String, String> getThemes() {
        return themes;
    }

    public Map<String, String> getLanguages() {
        return Choices.languages();
    }

    public Map<String, String> getZones() {
        return Choices.zones();
    }
}
