package banyan.awards.usecase;

import banyan.api.file.FileRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.awards.model.Entry;
import banyan.awards.model.EntryId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Changes one's own work, as long as works are taken.
 *
 * @param version the one that the author had before their eyes
 * @param files all that it shall have afterwards
 */
@Requires("awards.submit")
@Put("works/{work}")
public record EditWork(
        EntryId work,
        @PositiveOrZero int version,
        @NotBlank @Size(max = Entry.TITLE) String title,
        @NotBlank @Size(max = Entry.TEXT) String text,
        @Size(max = 10) List<FileRef> files)
        implements Command<Done> {}
