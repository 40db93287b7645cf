package banyan.runtime.group;

import banyan.api.group.Stage;
import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.api.value.Handle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The groups of which the viewer is a member, and what waits there. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Get("groups/mine")
public record MyGroups() implements Query<MyGroups.Mine> {

    /**
     * @param invitations groups that invited the viewer
     * @param asked groups that the viewer asked to join
     */
    public record Mine(List<MyGroup> groups, List<Invited> invitations, List<Asked> asked) {}

    /**
     * @param charterWaits the version that the viewer has not accepted yet
     * @param requestsWait join requests that the viewer may decide
     */
    public record MyGroup(
            Handle handle,
            String name,
            Stage stage,
            int size,
            int colour,
            Set<Role> roles,
            String positioning,
            Optional<Integer> charterWaits,
            int requestsWait) {}

    /** An invitation that the viewer has not answered. */
    public record Invited(Handle handle, String name, String invitedBy) {}

    /** A request that nobody has decided yet. */
    public record Asked(Handle handle, String name) {}
}
