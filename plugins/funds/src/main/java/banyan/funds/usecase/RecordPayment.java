package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A member has paid: the oldest claims are settled first, what is too much stands to their credit. */
@Requires("funds.keep")
@Post("payments")
public record RecordPayment(PersonRef person, Amount amount, @Size(max = 120) String reference, Optional<LocalDate> day)
        implements Command<Booked> {}
