package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Charges every member the dues of a month, once. */
@Requires("funds.keep")
@Post("dues")
public record ChargeDues(@Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") @Size(max = 7) String month)
        implements Command<Booked> {}
