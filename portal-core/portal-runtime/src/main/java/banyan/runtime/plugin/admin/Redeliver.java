package banyan.runtime.plugin.admin;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** Tries an event again that nobody took. */
@Requires("admin.plugins")
@InPortal
@Post("plugins/undelivered/{letter}/retry")
public record Redeliver(UUID letter) implements Command<Done> {}
