package banyan.funds.model;

/**
 * When an outsider can win the entry fee (M176): the week's budget of a full fund is fee × members ÷ 52, so it reaches the fee with
 * 52 members, whatever the fee is.
 */
public final class Threshold {

    private Threshold() {}

    public static int members() {
        return Tranche.YEAR;
    }

    /** Whether the smallest weekly budget of this many fees is at least one fee. */
    public static boolean isReached(long fee, int members) {
        return Math.floorDiv(Math.multiplyExact(fee, (long) members), Tranche.YEAR) >= fee;
    }
}
