package banyan.runtime.module;

import banyan.api.group.GroupRef;
import banyan.runtime.data.Transactions;
import banyan.runtime.plugin.SwitchedOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells events and sockets whether a module is on, by the same resolver as everywhere. */
@ApplicationScoped
public class ModulesOn implements SwitchedOn {

    @Inject
    ModuleChoices choices;

    @Inject
    ModuleSwitches switches;

    @Inject
    Transactions transactions;

    @Override
    public boolean isOn(GroupRef group, String module) {
        return transactions
                .in(() -> choices.find(group))
                .filter(found -> switches.on(found.stage(), found.decisions()).contains(module))
                .isPresent();
    }
}
