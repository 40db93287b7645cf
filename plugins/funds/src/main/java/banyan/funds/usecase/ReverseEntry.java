package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Undoes an entry by its opposite, which names it. The entry stays. */
@Requires("funds.keep")
@Post("entries/{voucher}/reversals")
public record ReverseEntry(@Min(1) long voucher, @NotBlank @Size(max = 300) String reason) implements Command<Booked> {}
