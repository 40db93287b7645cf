package banyan.runtime.member;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Asks to become a member; an organiser decides. */
@Requires("members.ask-to-join")
@Post("requests")
public record AskToJoin(@NotNull @Size(max = 1000) String words) implements Command<AskToJoin.Asked> {

    /** The request that waits now. */
    public record Asked(UUID request) {}
}
