package banyan.funds.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Money;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/** One entry with its postings, and the fact that caused it. */
@Requires("funds.read")
@Get("entries/{voucher}")
public record EntryOf(@Min(1) long voucher) implements Query<EntryOf.Result> {

    /**
     * The whole entry.
     *
     * @param by who wrote it; empty where the portal did by itself
     * @param reversible whether the viewer can undo it by a reversal
     */
    public record Result(
            EntryRow entry, Optional<PersonCard> by, List<LegView> legs, boolean sealed, boolean reversible) {}

    /** One posting: debit or credit, the other is zero. */
    public record LegView(String heading, Optional<PersonCard> person, Money debit, Money credit) {}
}
