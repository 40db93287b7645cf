package banyan.runtime.identity.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;

/** Sets language, time zone and look for the person. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Put("me/settings")
public record ChangeMySettings(
        @NotNull @Pattern(regexp = "en|zh-CN") @Size(max = 5) String language,
        @NotNull ZoneId zone,
        @NotNull @Pattern(regexp = "auto|light|dark") @Size(max = 5) String theme,
        @NotNull @Pattern(regexp = "normal|high") @Size(max = 6) String contrast)
        implements Command<Done> {}
