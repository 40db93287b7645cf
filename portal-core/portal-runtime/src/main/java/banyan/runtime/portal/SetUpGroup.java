package banyan.runtime.portal;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import banyan.api.value.Handle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Last step: the first group, led by the administrator until it is handed over; it can be left out. */
@InPortal
@Requires(Requires.ANYONE)
@Post("setup/group")
public record SetUpGroup(
        @Secret @NotBlank @Size(max = 100) String secret,
        Optional<Handle> handle,
        Optional<@Size(max = 80) String> name)
        implements Command<Done> {}
