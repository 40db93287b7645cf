package banyan.awards.usecase;

import banyan.api.file.Download;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** The laureates of a year as a table for a spreadsheet. */
@Requires("awards.read")
@Get("laureates.csv")
public record LaureatesFile(Optional<@Min(2000) @Max(2999) Integer> year) implements Query<Download> {}
