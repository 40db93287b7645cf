package banyan.funds.usecase;

import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A statement of a time: balance, income, cash, budget against actual. */
@Requires("funds.read")
@Get("statements/{kind}")
public record StatementOf(StatementOf.Kind kind, Optional<LocalDate> from, Optional<LocalDate> to)
        implements Query<StatementOf.Result> {

    /** Which statement. */
    public enum Kind {
        BALANCE,
        INCOME,
        CASH,
        BUDGET
    }

    /** The statement; its lines in order. */
    public record Result(Kind kind, LocalDate from, LocalDate to, String unit, List<Line> lines, long sealed) {}

    /**
     * One line.
     *
     * @param key what it is: a heading's code, a month, or a word of the statement
     * @param part under which part of the statement it stands
     * @param total whether it adds up the lines above
     */
    public record Line(String part, String key, List<Money> amounts, boolean total) {}
}
