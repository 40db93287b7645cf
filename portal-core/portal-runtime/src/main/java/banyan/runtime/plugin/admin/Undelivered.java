package banyan.runtime.plugin.admin;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.runtime.outbox.DeadLetters;
import java.util.Optional;
import java.util.UUID;

/** Events that nobody took in all tries, newest first. */
@Requires("admin.plugins")
@InPortal
@Get("plugins/undelivered")
public record Undelivered(Optional<UUID> after) implements Query<Slice<DeadLetters.Letter>> {}
