package banyan.runtime.group;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.value.Handle;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Founds a group as a draft, with the founder as its lead.
 *
 * @param zone the zone of its weeks and deadlines, such as {@code Asia/Shanghai}
 */
@InPortal
@Requires("groups.found")
@Post("groups")
public record FoundGroup(
        @NotNull Handle handle,
        @NotBlank @Size(max = 80) String name,
        @NotNull Bond bond,
        Optional<@NotBlank @Size(max = 160) String> anchor,
        Optional<@NotBlank @Size(max = 160) String> sponsor,
        @NotNull Entry entry,
        @NotBlank @Size(max = 60) String zone,
        @NotBlank @Size(max = 10) @Pattern(regexp = "en|zh-CN") String language,
        Optional<@Min(2) @Max(100_000) Integer> sizeLimit)
        implements Command<GroupFacts> {}
