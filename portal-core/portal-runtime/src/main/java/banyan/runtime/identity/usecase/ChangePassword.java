package banyan.runtime.identity.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import banyan.runtime.identity.PasswordPolicy;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Changes the person's own password; every other sign-in of theirs ends. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Put("me/password")
public record ChangePassword(
        @Secret @NotBlank @Size(max = PasswordPolicy.MOST) String oldPassword,
        @Secret @NotBlank @Size(max = PasswordPolicy.MOST) String newPassword)
        implements Command<Done> {}
