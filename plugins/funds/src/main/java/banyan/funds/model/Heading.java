package banyan.funds.model;

import banyan.api.socket.Treasury.Pot;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headings under which the books are kept. Income and expense belong to a pot: what a pot holds is what they add up to.
 */
public enum Heading {
    /** In the bank, or in the treasurer's hands. */
    CASH(Type.ASSET, null, true),
    /** Sent to the bank and not yet confirmed: stands against the cash. */
    ON_THE_WAY(Type.LIABILITY, null, true),
    /** What a member owes; one account a member. */
    OWED_BY(Type.ASSET, null, true),
    /** What the group owes a member; one account a member. */
    OWED_TO(Type.LIABILITY, null, true),
    /** What the group owes to others, from booked requests. */
    OWED_TO_OTHERS(Type.LIABILITY, null, true),
    /** Charged and not yet paid: becomes income when the money comes. */
    EXPECTED_FEES(Type.LIABILITY, null, true),
    EXPECTED_DUES(Type.LIABILITY, null, true),
    EXPECTED_ACTIVITY(Type.LIABILITY, null, true),
    EXPECTED_TIPS(Type.LIABILITY, null, true),
    OPENING_AWARDS(Type.FUND, Pot.AWARDS, false),
    OPENING_DUES(Type.FUND, Pot.DUES, false),
    OPENING_ACTIVITY(Type.FUND, Pot.ACTIVITY, false),
    ENTRY_FEES(Type.INCOME, Pot.AWARDS, false),
    SPONSORS(Type.INCOME, Pot.AWARDS, false),
    DUES(Type.INCOME, Pot.DUES, false),
    ACTIVITY_FEES(Type.INCOME, Pot.ACTIVITY, false),
    BOOK_SALES(Type.INCOME, Pot.ACTIVITY, false),
    AWARDS(Type.EXPENSE, Pot.AWARDS, false),
    FIXED_AWARDS(Type.EXPENSE, Pot.AWARDS, false),
    REFERRALS(Type.EXPENSE, Pot.AWARDS, false),
    AWARD_COSTS(Type.EXPENSE, Pot.AWARDS, false),
    DUTY_PAY(Type.EXPENSE, Pot.DUES, false),
    OPERATOR_PAY(Type.EXPENSE, Pot.DUES, false),
    DUTY_COSTS(Type.EXPENSE, Pot.DUES, false),
    ACTIVITY_COSTS(Type.EXPENSE, Pot.ACTIVITY, false),
    REVENUE_SHARES(Type.EXPENSE, Pot.ACTIVITY, false);

    /** Where an account stands in the statements. */
    public enum Type {
        ASSET,
        LIABILITY,
        FUND,
        INCOME,
        EXPENSE;

        /** Whether such an account normally stands in debit. */
        public boolean isDebit() {
            return this == ASSET || this == EXPENSE;
        }
    }

    private final Type type;
    private final @Nullable Pot pot;
    private final boolean guarded;

    Heading(Type type, @Nullable Pot pot, boolean guarded) {
        this.type = type;
        this.pot = pot;
        this.guarded = guarded;
    }

    public Type type() {
        return type;
    }

    public Optional<Pot> pot() {
        return Optional.ofNullable(pot);
    }

    /** Whether it refuses to be overdrawn by itself; income and expense are guarded by their pot. */
    public boolean isGuarded() {
        return guarded;
    }

    public boolean isPersonal() {
        return this == OWED_BY || this == OWED_TO;
    }

    /** As it stands in the books and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Heading> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** A balance as people read it: what an account normally holds is positive. */
    public long natural(long debitLessCredit) {
        return type.isDebit() ? debitLessCredit : -debitLessCredit;
    }

    public static Heading opening(Pot pot) {
        return switch (pot) {
            case AWARDS -> OPENING_AWARDS;
            case DUES -> OPENING_DUES;
            case ACTIVITY -> OPENING_ACTIVITY;
        };
    }

    public static Heading costs(Pot pot) {
        return switch (pot) {
            case AWARDS -> AWARD_COSTS;
            case DUES -> DUTY_COSTS;
            case ACTIVITY -> ACTIVITY_COSTS;
        };
    }
}
