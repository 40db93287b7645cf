package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.funds.model.Amount;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Changes a request that is not decided. Approvals so far were for another request: they are void. */
@Requires("funds.ask")
@Put("requests/{request}")
public record EditRequest(
        RequestId request, Amount amount, @NotBlank @Size(max = 300) String purpose, @Size(max = 300) String evidence)
        implements Command<Done> {}
