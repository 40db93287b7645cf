package banyan.funds.usecase;

import banyan.api.file.Download;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.LocalDate;
import java.util.Optional;

/** Every posting as CSV, one a line. */
@Requires("funds.read")
@Get("exports/postings.csv")
public record JournalCsv(Optional<LocalDate> from, Optional<LocalDate> to) implements Query<Download> {}
