package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Charges a member for an activity or something else. */
@Requires("funds.keep")
@Post("charges")
public record ChargeMember(PersonRef person, Amount amount, boolean activity, @NotBlank @Size(max = 300) String why)
        implements Command<Booked> {}
