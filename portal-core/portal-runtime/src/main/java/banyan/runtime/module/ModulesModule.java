package banyan.runtime.module;

import banyan.api.plugin.ModuleSpec.Section;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The table of contents of module switching. */
@ApplicationScoped
public class ModulesModule implements CoreModule {

    @Inject
    ModuleSheets sheets;

    @Inject
    Switching switching;

    @Inject
    ModuleSettingsDesk settings;

    @Inject
    Policies policies;

    @Override
    public void contribute(CoreContributions to) {
        to.module("modules")
                .permissions(ModulePermission.values())
                .icon("puzzle")
                .section(Section.GOVERNANCE);
        to.handle(ModulesOf.class, sheets::sheet);
        to.handle(ModuleHistory.class, sheets::history);
        to.handle(SwitchModule.class, switching::change);
        to.handle(ModuleSettings.class, settings::here);
        to.handle(ChangeModuleSettings.class, settings::change);
        to.handle(ModuleSettingsVersions.class, settings::versions);
        to.handle(RestoreModuleSettings.class, settings::restore);
        to.handle(ModulePolicies.class, policies::all);
        to.handle(SetModulePolicy.class, policies::decide);
        to.handle(PortalModuleSettings.class, settings::inPortal);
        to.handle(ChangePortalModuleSettings.class, settings::changeInPortal);
    }
}
