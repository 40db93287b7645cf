package banyan.runtime.group;

import banyan.api.usecase.Command;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Changes what the founders decided about a group.
 *
 * @param version the version of the facts on which the change was made; an older one is a conflict
 */
@Requires("groups.change")
@Put("facts")
public record ChangeGroup(
        @Min(1) int version,
        @NotBlank @Size(max = 80) String name,
        Optional<@NotBlank @Size(max = 160) String> anchor,
        Optional<@NotBlank @Size(max = 160) String> sponsor,
        @NotNull Entry entry,
        @NotBlank @Size(max = 60) String zone,
        @NotBlank @Size(max = 10) @Pattern(regexp = "en|zh-CN") String language,
        @Min(1) @Max(6) int colour,
        Optional<@Min(2) @Max(100_000) Integer> sizeLimit,
        Optional<LocalDate> reviewOn)
        implements Command<GroupFacts> {}
