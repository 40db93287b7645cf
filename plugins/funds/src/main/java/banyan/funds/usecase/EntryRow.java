package banyan.funds.usecase;

import banyan.api.value.Money;
import banyan.funds.model.EntryKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An entry in a list. */
public record EntryRow(
        long voucher,
        EntryKind kind,
        LocalDate day,
        Instant at,
        String memo,
        Money amount,
        String evidence,
        Optional<Long> reverses,
        Optional<Long> reversedBy) {}
