package banyan.funds.usecase;

import banyan.api.file.Download;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.LocalDate;
import java.util.Optional;

/** The journal and the balances as a workbook. */
@Requires("funds.read")
@Get("exports/books.xlsx")
public record JournalExcel(Optional<LocalDate> from, Optional<LocalDate> to) implements Query<Download> {}
