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
import java.time.ZoneId;

/** Second step: what the portal is called, and its language and zone for everyone who has not chosen. */
@InPortal
@Requires(Requires.ANYONE)
@Post("setup/portal")
public record SetUpPortal(
        @Secret @NotBlank @Size(max = 100) String secret,
        @NotBlank @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "en|zh-CN") @Size(max = 5) String language,
        @NotNull ZoneId zone)
        implements Command<Done> {}
