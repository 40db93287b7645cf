package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Pays a permanent operator for a month, from the dues (M160). */
@Requires("funds.keep")
@Post("operator-pays")
public record PayOperator(
        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") @Size(max = 7) String month, PersonRef person, Amount amount)
        implements Command<Booked> {}
