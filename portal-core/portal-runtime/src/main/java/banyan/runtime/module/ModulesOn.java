package banyan.runtime.module;

import banyan.api.group.GroupRef;
import banyan.runtime.data.Transactions;
import banyan.runtime.plugin.SwitchedOn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

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
        return on(group).contains(module);
    }

    /** Every module that is on in this group; none where there is no such group. */
    public Set<String> on(GroupRef group) {
        return transactions
                .in(() -> choices.find(group))
                .map(found -> switches.on(found.stage(), found.decisions()))
                .orElse(Set.of());
    }
}
