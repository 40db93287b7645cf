package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The bank has sent one payment back: the group owes it again. */
@Requires("funds.keep")
@Post("batches/{batch}/items/{item}/bounce")
public record BounceItem(BatchNo batch, @Min(1) @Max(100_000) int item, @NotBlank @Size(max = 300) String reason)
        implements Command<Done> {}
