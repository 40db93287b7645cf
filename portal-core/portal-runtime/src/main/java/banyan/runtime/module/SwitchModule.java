package banyan.runtime.module;

import banyan.api.usecase.Command;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Switches a module on or off, for this group and at once. Off hides it everywhere and keeps its data.
 *
 * @param reason told to the members; may be empty
 */
@Requires("modules.switch")
@Put("{module}")
public record SwitchModule(
        @NotBlank @Size(max = 60) String module, boolean on, Optional<@Size(max = 300) String> reason)
        implements Command<ModuleState> {}
