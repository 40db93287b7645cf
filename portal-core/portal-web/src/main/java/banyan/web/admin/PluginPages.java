package banyan.web.admin;

import banyan.web.page.CorePageModule;
import banyan.web.page.PageContributions;
import jakarta.enterprise.context.ApplicationScoped;

/** The pages on which IT looks after plugins, and after what is stored. */
@ApplicationScoped
public class PluginPages implements CorePageModule {

    private static final String PERMISSION = "admin.plugins";

    @Override
    public void contribute(PageContributions to) {
        to.page("admin-plugins", PluginsPage::new)
                .at("admin/plugins")
                .requires(PERMISSION)
                .inMenu(40)
                .icon("puzzle");
        to.page("admin-plugins-history", PluginHistoryPage::new)
                .at("admin/plugins/history")
                .requires(PERMISSION);
        to.page("admin-plugins-one", PluginPage::new)
                .at("admin/plugins/{plugin}")
                .requires(PERMISSION);
        to.page("admin-doctor", DoctorPage::new)
                .at("admin/doctor")
                .requires("admin.doctor")
                .inMenu(80)
                .icon("activity-heartbeat");
    }
}
