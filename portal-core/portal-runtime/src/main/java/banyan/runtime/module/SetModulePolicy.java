package banyan.runtime.module;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.value.Handle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Decides about a module, for the portal or locked for one group. It never changes what a lead chose: when IT lets go,
 * the choice counts again.
 *
 * @param group only this group; empty for the portal
 * @param policy empty for a group: it follows the portal again
 */
@InPortal
@Requires("admin.modules")
@Put("modules/{module}/policy")
public record SetModulePolicy(
        @NotBlank @Size(max = 60) String module,
        Optional<Handle> group,
        Optional<ModulePolicy> policy,
        Optional<@Size(max = 300) String> reason)
        implements Command<Done> {}
