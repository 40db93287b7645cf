package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import banyan.runtime.identity.LoginName;
import jakarta.validation.constraints.NotNull;

/** Makes a password for handing over; it works once, for three days. Every sign-in of the person ends. */
@InPortal
@Requires("people.manage")
@Post("people/{login}/reset-password")
public record ResetPassword(@NotNull LoginName login) implements Command<ResetPassword.Handed> {

    /** The password is shown here and never again. */
    public record Handed(PersonRef person, @Secret String password) {}
}
