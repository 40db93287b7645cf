package banyan.funds.model;

import banyan.api.value.Money;
import banyan.api.value.Week;

/**
 * A year of dues and its 52 weekly pays (M159, M164): twelve times what a month charges, sliced by cumulative rounding. The year
 * begins with the week of the group's first dues and again 52 weeks later, so that a 53rd week of the calendar is the first of the
 * next year and no week goes unpaid.
 *
 * @param monthly what one month charges all members together
 * @param begins the week of the group's first dues
 */
public record DuesYear(Money monthly, Week begins) {

    public static final int MONTHS = 12;

    public Money forecast() {
        return monthly.times(MONTHS);
    }

    /** The full pay of this week. */
    public Money pay(Week week) {
        return forecast().slice(Math.floorMod((int) begins.until(week), Tranche.YEAR) + 1, Tranche.YEAR);
    }
}
