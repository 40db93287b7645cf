package banyan.funds.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says no to a request, with a reason. */
@Requires("funds.approve")
@Post("requests/{request}/rejections")
public record RejectRequest(RequestId request, @NotBlank @Size(max = 300) String reason) implements Command<Done> {}
