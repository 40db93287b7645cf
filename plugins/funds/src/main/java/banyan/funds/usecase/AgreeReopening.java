package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Agrees that a closed month is opened again. */
@Requires("funds.approve")
@Post("periods/{month}/reopenings/agreement")
public record AgreeReopening(@Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") @Size(max = 7) String month)
        implements Command<Done> {}
