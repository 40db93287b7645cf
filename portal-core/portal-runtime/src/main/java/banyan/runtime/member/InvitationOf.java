package banyan.runtime.member;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Handle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Which group a link leads to, for the page on which it is accepted. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Get("invitations/{code}")
public record InvitationOf(@NotBlank @Size(max = 60) String code) implements Query<InvitationOf.Welcome> {

    /** The group behind a link. */
    public record Welcome(
            Handle handle, String group, String invitedBy, String positioning, Instant endsAt, boolean isMember) {}
}
