package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Closes the books of a month: nothing is booked into it any more. */
@Requires("funds.keep")
@Post("periods")
public record ClosePeriod(@Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") @Size(max = 7) String month)
        implements Command<Done> {}
