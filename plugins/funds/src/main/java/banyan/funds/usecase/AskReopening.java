package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Asks to open a closed month again, with a reason. Somebody else must agree. */
@Requires("funds.keep")
@Post("periods/{month}/reopenings")
public record AskReopening(
        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") @Size(max = 7) String month,
        @NotBlank @Size(max = 300) String reason)
        implements Command<Done> {}
