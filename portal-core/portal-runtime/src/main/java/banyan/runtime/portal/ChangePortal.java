package banyan.runtime.portal;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;

/** Changes name, language, zone and look of the portal. */
@InPortal
@Requires("admin.portal")
@Put("profile")
public record ChangePortal(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "en|zh-CN") @Size(max = 5) String language,
        @NotNull ZoneId zone,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]*") @Size(max = 40) String theme)
        implements Command<Done> {}
