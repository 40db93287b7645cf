package banyan.runtime.member;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import banyan.api.value.Handle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Becomes a member through a link. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Post("invitations/accept")
public record AcceptInvitation(@Secret @NotBlank @Size(max = 60) String code)
        implements Command<AcceptInvitation.Entered> {

    /** The group that was entered. */
    public record Entered(Handle handle) {}
}
