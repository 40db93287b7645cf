package banyan.funds;

import banyan.api.settings.ByDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * How a group keeps its money. Amounts are whole pieces of the unit: 200 is 200 yuan where the unit is CNY.
 *
 * @param unit a currency's code, or POINTS
 * @param entryFee 0 for none; 1 is a symbolic fee
 * @param feeOnJoining whether a newcomer is charged the fee by the act of joining
 * @param monthlyDues what a member owes each month; 0 for none
 * @param duesOnLeaving how much of the month in which a member leaves is owed
 * @param duesFor whom the dues pay
 * @param tipsADay how much one member may tip in a day; 0 for no tips
 * @param refundDays within how many days of its payment an entry fee is given back
 * @param refundPercent how much of what was not opened yet is given back
 * @param referralCredit what a member is credited when somebody they brought has paid; 0 for none
 * @param revenueForGroup percent of revenue that stays with the group; creators share the rest
 * @param secondApprovalFrom requests above this amount need two approvals
 * @param bankHolder whose account pays, as the bank knows it
 * @param bankAccount its number
 * @param bankBic the bank's code
 */
public record FundsSettings(
        @Size(max = 6) @Pattern(regexp = "[A-Z]{3}|POINTS") @ByDefault("CNY") String unit,
        @Min(0) @Max(1_000_000) @ByDefault("200") int entryFee,
        @ByDefault("true") boolean feeOnJoining,
        @Min(0) @Max(100_000) @ByDefault("10") int monthlyDues,
        @ByDefault("BY_DAY") DuesOnLeaving duesOnLeaving,
        @ByDefault("ROTATION") DuesFor duesFor,
        @Min(0) @Max(100_000) @ByDefault("100") int tipsADay,
        @Min(0) @Max(365) @ByDefault("14") int refundDays,
        @Min(0) @Max(100) @ByDefault("100") int refundPercent,
        @Min(0) @Max(100_000) @ByDefault("0") int referralCredit,
        @Min(0) @Max(100) @ByDefault("20") int revenueForGroup,
        @Min(0) @Max(1_000_000_000) @ByDefault("1000") int secondApprovalFrom,
        @Size(max = 70) @ByDefault("") String bankHolder,
        @Size(max = 34) @Pattern(regexp = "[A-Za-z0-9]*") @ByDefault("") String bankAccount,
        @Size(max = 11) @Pattern(regexp = "([A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?)?") @ByDefault("") String bankBic) {

    /** What is owed of the month in which a member leaves. */
    public enum DuesOnLeaving {
        BY_DAY,
        WHOLE_MONTH
    }

    /** Whom the dues pay (M157, M160). */
    public enum DuesFor {
        ROTATION,
        OPERATOR
    }
}
