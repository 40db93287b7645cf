package banyan.funds.usecase;

import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Money;
import banyan.api.value.Week;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/** Where a pot stood at the end of past weeks, and where it goes in 52 weeks; with what would be different. */
@Requires("funds.read")
@Get("course")
public record CourseOf(
        Pot pot,
        Optional<@Min(0) @Max(1_000_000) Integer> fee,
        Optional<@Min(0) @Max(100_000) Integer> newcomers,
        Optional<@Min(0) @Max(100) Integer> leavers)
        implements Query<CourseOf.Result> {

    /** Weeks that were and weeks to come, each with where the pot stands at its end. */
    public record Result(List<Point> past, List<Point> ahead) {}

    /** One week. */
    public record Point(Week week, Money amount) {}
}
