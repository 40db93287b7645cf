package banyan.runtime.module;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Who switched what, when and why; the newest first. */
@Requires("modules.read")
@Get("history")
public record ModuleHistory(Optional<@Size(max = 200) String> after) implements Query<Slice<ModulesOf.Switched>> {}
