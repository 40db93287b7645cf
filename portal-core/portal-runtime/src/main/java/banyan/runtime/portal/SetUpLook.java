package banyan.runtime.portal;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Third step: the theme of the enterprise. */
@InPortal
@Requires(Requires.ANYONE)
@Post("setup/look")
public record SetUpLook(
        @Secret @NotBlank @Size(max = 100) String secret,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]*") @Size(max = 40) String theme)
        implements Command<Done> {}
