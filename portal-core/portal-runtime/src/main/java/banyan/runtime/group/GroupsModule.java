package banyan.runtime.group;

import banyan.api.plugin.ModuleSpec.Section;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The groups' table of contents. */
@ApplicationScoped
public class GroupsModule implements CoreModule {

    @Inject
    GroupLife life;

    @Inject
    GroupLists lists;

    @Inject
    GroupHomes homes;

    @Override
    public void contribute(CoreContributions to) {
        to.module("groups").permissions(GroupPermission.values()).icon("home").section(Section.COMMUNITY);
        to.handle(FoundGroup.class, life::found);
        to.handle(GroupOf.class, life::facts);
        to.handle(ChangeGroup.class, life::change);
        to.handle(ChecklistOf.class, life::checklist);
        to.handle(SeedGroup.class, life::seed);
        to.handle(OpenGroup.class, life::open);
        to.handle(ArchiveGroup.class, life::archive);
        to.handle(ReopenGroup.class, life::reopen);
        to.handle(MyGroups.class, lists::mine);
        to.handle(Catalogue.class, lists::catalogue);
        to.handle(AllGroups.class, lists::all);
        to.handle(GroupHome.class, homes::home);
    }
}
