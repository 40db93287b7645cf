package banyan.web.identity;

import banyan.api.page.PageContext;
import banyan.api.usecase.Requires;
import banyan.web.page.CorePageModule;
import banyan.web.page.PageContributions;
import banyan.web.shell.Theme;
import banyan.web.shell.Themes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.TreeMap;

/** The pages of accounts and of the portal itself. */
@ApplicationScoped
public class IdentityPages implements CorePageModule {

    @Inject
    ServletContext application;

    @Override
    public void contribute(PageContributions to) {
        to.page("sign-in", SignInPage::new).at("sign-in").requires(Requires.ANYONE);
        to.page("setup", context -> new SetupPage(context, themes(context)))
                .at("setup")
                .requires(Requires.ANYONE);
        to.page("me", MePage::new).at("me");
        to.page("me-security", SecurityPage::new).at("me/security").acts();
        to.page("admin", context -> new AdminPage(context, themes(context)))
                .at("admin")
                .requires("admin.see")
                .inMenu(10)
                .icon("layout-grid");
        to.page("admin-people", PeoplePage::new)
                .at("admin/people")
                .requires("people.manage")
                .inMenu(20)
                .icon("users");
        to.page("admin-people-add", AddPersonPage::new)
                .at("admin/people/add")
                .requires("people.manage")
                .acts();
        to.page("admin-people-one", PersonPage::new)
                .at("admin/people/{person}")
                .requires("people.manage")
                .acts();
        to.page("admin-portal", context -> new AdminPage(context, themes(context)))
                .at("admin/portal")
                .requires("admin.portal")
                .inMenu(90)
                .icon("settings");
    }

    private Map<String, String> themes(PageContext context) {
        Map<String, String> all = new TreeMap<>();
        String language = context.viewer().locale().toLanguageTag();
        for (Theme theme : Themes.of(application).all()) {
            all.put(theme.id(), theme.name(language));
        }
        return all;
    }
}
