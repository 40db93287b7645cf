package banyan.funds.usecase;

import banyan.api.socket.Treasury.Balance;
import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Money;
import banyan.funds.model.Heading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The open books at a glance (M155): every pot by the one definition of balance, what stands behind it, and how far they are sealed. */
@Requires("funds.read")
@Get("books")
public record OpenBooks() implements Query<OpenBooks.Result> {

    /**
     * The books as they are now.
     *
     * @param sealed the last voucher that the chain of hashes covers
     * @param closed the last month that is closed
     * @param duesForecast what members pay in a year of dues (M159)
     */
    public record Result(
            String unit,
            Instant asOf,
            long vouchers,
            long sealed,
            Optional<String> closed,
            List<PotView> pots,
            List<HeadingView> headings,
            Money awardBudget,
            Money weeklyPay,
            Money duesForecast,
            int members,
            int undecided) {}

    /** A pot by the one definition of balance. */
    public record PotView(Pot pot, Balance balance) {}

    /** What stands under a heading, members' accounts summed up. */
    public record HeadingView(String code, Heading.Type type, Money amount) {}
}
