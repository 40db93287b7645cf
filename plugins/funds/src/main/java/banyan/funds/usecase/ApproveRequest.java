package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Approves a request as it was seen. The last approval that it needs books it. */
@Requires("funds.approve")
@Post("requests/{request}/approvals")
public record ApproveRequest(RequestId request, @Min(0) @Max(100_000) int version) implements Command<Done> {}
