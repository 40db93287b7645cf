package banyan.runtime.module;

import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.runtime.group.GroupStore;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.plugin.Modules;
import banyan.runtime.settings.SettingsChanges;
import banyan.runtime.settings.SettingsForm;
import banyan.runtime.settings.SettingsForms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The settings of modules, for a lead in one group and for IT in the portal: the same form, the same checks. */
@ApplicationScoped
public class ModuleSettingsDesk {

    @Inject
    GroupStore groups;

    @Inject
    Modules modules;

    @Inject
    SettingsForms forms;

    @Inject
    SettingsChanges changes;

    public SettingsForm here(ModuleSettings query, Viewer by) {
        return forms.form(get(query.module()), Optional.of(by.groupRef()), by.locale());
    }

    public SettingsForm change(ChangeModuleSettings command, Viewer by) {
        groups.hold(by.groupRef());
        ModuleEntry module = get(command.module());
        Optional<GroupRef> group = Optional.of(by.groupRef());
        changes.choose(module, group, command.version(), command.values(), by);
        return forms.form(module, group, by.locale());
    }

    public List<SettingsForm.Version> versions(ModuleSettingsVersions query, Viewer by) {
        return changes.versions(get(query.module()), Optional.of(by.groupRef()));
    }

    public SettingsForm restore(RestoreModuleSettings command, Viewer by) {
        groups.hold(by.groupRef());
        ModuleEntry module = get(command.module());
        Optional<GroupRef> group = Optional.of(by.groupRef());
        changes.restore(module, group, command.version(), by);
        return forms.form(module, group, by.locale());
    }

    public SettingsForm inPortal(PortalModuleSettings query, Viewer by) {
        return forms.form(get(query.module()), Optional.empty(), by.locale());
    }

    public SettingsForm changeInPortal(ChangePortalModuleSettings command, Viewer by) {
        ModuleEntry module = get(command.module());
        changes.choose(module, Optional.empty(), command.version(), command.values(), by);
        return forms.form(module, Optional.empty(), by.locale());
    }

    private ModuleEntry get(String module) {
        return modules.find(module).orElseThrow(() -> Refusal.notFound("modules", "module", module));
    }
}
