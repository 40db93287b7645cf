package banyan.runtime.document;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Unaudited;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Shows a text as it will look in this group; nothing is kept. */
@Requires("files.upload")
@Post("preview")
@Unaudited
public record PreviewText(@NotNull @Size(max = 500_000) String markdown) implements Command<PreviewText.Shown> {

    /** HTML that has passed the same list as every published text. */
    public record Shown(String html) {}
}
