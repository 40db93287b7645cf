package banyan.runtime.plugin;

import banyan.api.group.GroupRef;
import banyan.api.group.Stage;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import banyan.runtime.module.ModuleSwitches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether a module is on in a group at this moment, as the one resolver of module switching says. */
@ApplicationScoped
public class SwitchedOn {

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    ModuleSwitches switches;

    public boolean isOn(GroupRef group, String module) {
        return transactions
                .in(() -> sql.one(
                        "select g.stage, " + ModuleSwitches.COLUMNS + " from core.grp g where g.id = ?",
                        row -> switches.on(
                                Stage.valueOf(row.getString(1)),
                                ModuleSwitches.Decisions.of(
                                        Optional.ofNullable(row.getString(2)),
                                        Optional.ofNullable(row.getString(3)),
                                        Optional.ofNullable(row.getString(4)))),
                        group.value()))
                .filter(on -> on.contains(module))
                .isPresent();
    }
}
