package banyan.awards.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import banyan.awards.model.Appeal;
import banyan.awards.model.AppealId;
import banyan.awards.model.EntryId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says that votes on a work were weighed wrongly: its author, or a voter whose vote counts less. */
@Requires("awards.appeal")
@Post("works/{work}/appeals")
public record FileAppeal(EntryId work, @NotBlank @Size(max = Appeal.TEXT) String text) implements Command<AppealId> {}
