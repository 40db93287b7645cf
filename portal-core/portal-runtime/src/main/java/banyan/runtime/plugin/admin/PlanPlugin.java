package banyan.runtime.plugin.admin;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Unaudited;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Asks what installing an uploaded archive would do. It changes nothing. */
@Requires("admin.plugins")
@InPortal
@Unaudited
@Post("plugins/{plugin}/plan")
public record PlanPlugin(@Size(max = 30) String plugin, UUID upload) implements Command<Plan> {}
