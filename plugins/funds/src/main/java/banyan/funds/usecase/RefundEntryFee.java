package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives back what of an entry fee has not been opened yet, as the policy of the group says. */
@Requires("funds.keep")
@Post("refunds")
public record RefundEntryFee(PersonRef person, @NotBlank @Size(max = 300) String reason) implements Command<Booked> {}
