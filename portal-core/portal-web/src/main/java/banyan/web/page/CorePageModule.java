package banyan.web.page;

/**
 * A part of the core presents its pages. CDI beans implement it; all are called once at start.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class PeoplePages implements CorePageModule {
 *     public void contribute(PageContributions to) {
 *         to.page("admin-people", PeoplePage::new).at("admin/people").requires("people.manage").inMenu(20).icon("users");
 *         to.page("members", MembersPage::new).at("members").requires("members.read").inGroup().inMenu(10);
 *     }
 * }
 * }</pre>
 */
public interface CorePageModule {
    void contribute(PageContributions to);
}
