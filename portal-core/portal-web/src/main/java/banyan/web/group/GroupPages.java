package banyan.web.group;

import banyan.web.page.CorePageModule;
import banyan.web.page.PageContributions;
import jakarta.enterprise.context.ApplicationScoped;

/** The pages of groups and of their members. */
@ApplicationScoped
public class GroupPages implements CorePageModule {

    @Override
    public void contribute(PageContributions to) {
        to.page("home", HomePage::new).at("");
        to.page("catalogue", CataloguePage::new).at("catalogue").requires("groups.discover");
        to.page("group-found", FoundPage::new).at("found").requires("groups.found");
        to.page("group-home", GroupHomePage::new)
                .at("")
                .requires("groups.read")
                .inGroup()
                .inMenu(0)
                .icon("home");
        to.page("group-facts", GroupFactsPage::new)
                .at("facts")
                .requires("groups.change")
                .inGroup()
                .inMenu(5)
                .icon("settings");
        to.page("charter", CharterPage::new)
                .at("charter")
                .requires("charter.read")
                .inGroup()
                .inMenu(10);
        to.page("charter-edit", CharterEditPage::new)
                .at("charter/edit")
                .requires("charter.change")
                .inGroup();
        to.page("members", MembersPage::new)
                .at("members")
                .requires("members.read")
                .inGroup()
                .inMenu(20);
        to.page("members-entry", EntryPage::new)
                .at("members/entry")
                .requires("members.admit")
                .inGroup()
                .inMenu(25)
                .icon("user-plus");
        to.page("person", PersonPage::new)
                .at("members/{person}")
                .requires("members.read")
                .inGroup();
        to.page("person-card", CardPage::new).at("me/card");
        to.page("members-invitation", InvitationPage::new).at("invitations/{code}");
        to.page("roles", RolesPage::new)
                .at("roles")
                .requires("members.see-permissions")
                .inGroup()
                .inMenu(30)
                .icon("shield-check");
        modules(to);
    }

    private static void modules(PageContributions to) {
        to.page("modules", ModulesPage::new)
                .at("modules")
                .requires("modules.read")
                .inGroup()
                .inMenu(40);
        to.page("modules-history", ModuleHistoryPage::new)
                .at("modules/history")
                .requires("modules.read")
                .inGroup();
        to.page("modules-settings", context -> SettingsPage.ofGroup(context))
                .at("modules/{module}/settings")
                .requires("modules.settings")
                .inGroup();
        to.page("admin-policy-groups", AdminGroupsPage::new)
                .at("admin/groups")
                .requires("admin.groups")
                .inMenu(30)
                .icon("users-group");
        to.page("admin-policy", PolicyPage::new)
                .at("admin/modules")
                .requires("admin.modules")
                .inMenu(40)
                .icon("puzzle");
        to.page("admin-policy-settings", context -> SettingsPage.ofPortal(context))
                .at("admin/modules/{module}/settings")
                .requires("admin.modules");
        to.page("admin-permissions", AdminPermissionsPage::new)
                .at("admin/permissions")
                .requires("admin.permissions")
                .inMenu(50)
                .icon("shield-lock");
    }
}
