package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Charges a member the entry fee; another amount than the group's needs a reason, a symbolic 1 too (M226). */
@Requires("funds.keep")
@Post("entry-fees")
public record ChargeEntryFee(PersonRef person, Optional<Amount> amount, @Size(max = 300) String why)
        implements Command<Booked> {}
