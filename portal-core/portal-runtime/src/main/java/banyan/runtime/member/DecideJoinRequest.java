package banyan.runtime.member;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets somebody in, or says no with a reason.
 *
 * @param reason told to the person; needed for a no
 */
@Requires("members.admit")
@Post("requests/{request}/decision")
public record DecideJoinRequest(@NotNull UUID request, boolean accept, Optional<@Size(max = 500) String> reason)
        implements Command<Done> {}
