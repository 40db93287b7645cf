package banyan.awards.usecase;

import banyan.api.file.FileRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.awards.model.Entry;
import banyan.awards.model.EntryId;
import banyan.awards.model.EvaluationId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Hands in a work, to be reviewed by others.
 *
 * @param contest where it is handed in; empty for the running week
 */
@Requires("awards.submit")
@Post("works")
public record SubmitWork(
        Optional<EvaluationId> contest,
        @NotBlank @Size(max = Entry.TITLE) String title,
        @NotBlank @Size(max = Entry.TEXT) String text,
        @Size(max = 10) List<FileRef> files)
        implements Command<EntryId> {}
