package banyan.funds.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The months of the books: which are closed, which comes next, and who asked to open one again. */
@Requires("funds.read")
@Get("periods")
public record PeriodsOf() implements Query<PeriodsOf.Result> {

    /** The months, newest first. */
    public record Result(Optional<String> next, List<Month> months, List<Asked> reopenings) {}

    /** A month that was closed. */
    public record Month(String month, boolean closed, PersonCard by, Instant at, long voucher) {}

    /** A wish to open a month again. */
    public record Asked(
            String month, String reason, PersonCard by, Instant at, Optional<PersonCard> agreed, boolean mayAgree) {}
}
