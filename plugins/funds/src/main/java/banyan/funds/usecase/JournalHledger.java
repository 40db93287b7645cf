package banyan.funds.usecase;

import banyan.api.file.Download;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.LocalDate;
import java.util.Optional;

/** The journal for hledger and other plain-text accounting programs. */
@Requires("funds.read")
@Get("exports/journal.hledger")
public record JournalHledger(Optional<LocalDate> from, Optional<LocalDate> to) implements Query<Download> {}
