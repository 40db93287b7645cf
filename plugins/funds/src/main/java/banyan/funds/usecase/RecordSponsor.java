package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A sponsor gives money for awards; it opens over as many weeks as agreed. */
@Requires("funds.keep")
@Post("sponsors")
public record RecordSponsor(@NotBlank @Size(max = 120) String sponsor, Amount amount, @Min(1) @Max(52) int weeks)
        implements Command<Booked> {}
