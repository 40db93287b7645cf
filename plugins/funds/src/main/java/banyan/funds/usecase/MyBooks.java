package banyan.funds.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Money;
import banyan.funds.model.ChargeKind;
import banyan.funds.model.EntryKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What one owes, is owed, paid and got (M165). */
@Requires("funds.read")
@Get("mine")
public record MyBooks() implements Query<MyBooks.Result> {

    /** One's own side of the books. */
    public record Result(
            MemberRow sums,
            List<Claim> open,
            List<Got> got,
            Money tipsLeftToday,
            String holder,
            String account,
            String bic) {}

    /** Something that is owed. */
    public record Claim(
            UUID id, ChargeKind kind, String month, String why, LocalDate since, Money amount, Money open) {}

    /** What one got for something. */
    public record Got(EntryKind kind, Money amount) {}
}
