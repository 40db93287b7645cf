package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Lets an open claim go, with a reason that everyone can read. */
@Requires("funds.keep")
@Post("charges/{charge}/waivers")
public record WaiveCharge(UUID charge, @NotBlank @Size(max = 300) String reason) implements Command<Booked> {}
