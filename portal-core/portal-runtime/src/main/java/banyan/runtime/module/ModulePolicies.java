package banyan.runtime.module;

import banyan.api.plugin.ModuleSpec.Section;
import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Handle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What IT decided about every module, for the portal and for single groups. */
@InPortal
@Requires("admin.modules")
@Get("modules")
public record ModulePolicies() implements Query<List<ModulePolicies.Listed>> {

    /** @param onIn in how many groups it is on at this moment */
    public record Listed(
            String module,
            String name,
            String about,
            String icon,
            Section section,
            String plugin,
            boolean ofCore,
            ModulePolicy policy,
            Optional<Decision> decision,
            List<ForGroup> forGroups,
            int onIn,
            boolean hasSettings) {}

    /** Who decided, when and why. */
    public record Decision(String reason, String who, Instant at) {}

    /** A decision for one group. */
    public record ForGroup(Handle group, String name, ModulePolicy policy, Decision decision) {}
}
