package banyan.runtime.identity.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Secret;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;

/** Makes a personal token for a program: limited to modules or permissions, for at most a year. */
@InPortal
@Requires("me.tokens")
@Post("tokens")
public record MakeToken(
        @NotBlank @Size(max = 80) String name,
        @Size(max = 40) Set<@Size(max = 80) String> scopes,
        @Min(1) @Max(366) int days)
        implements Command<MakeToken.Made> {

    /** The token is handed out here and never again. */
    public record Made(@Secret String token, Instant ends) {}
}
