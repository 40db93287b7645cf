package banyan.funds.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Rule;
import banyan.api.value.Money;
import java.time.LocalDate;
import java.util.List;

/** The rules of charges, tips, refunds and what rests on them. */
public final class ClaimRules {

    private ClaimRules() {}

    public record ChargeIsOpen(long open) implements Rule {
        @Override
        public boolean holds() {
            return open > 0;
        }
    }

    public record OneEntryFeeAtATime(boolean charged) implements Rule {
        @Override
        public boolean holds() {
            return !charged;
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record RefundIsWithinItsDays(LocalDate until, LocalDate today) implements Rule {
        @Override
        public boolean holds() {
            return !today.isAfter(until);
        }

        @Override
        public List<Object> values() {
            return List.of(until.toString());
        }
    }

    public record SomethingIsLeftToRefund(long minor) implements Rule {
        @Override
        public boolean holds() {
            return minor > 0;
        }
    }

    public record MonthHasBegun(String month, boolean begun) implements Rule {
        @Override
        public boolean holds() {
            return begun;
        }

        @Override
        public List<Object> values() {
            return List.of(month);
        }
    }

    public record SharesHaveWeight(long all) implements Rule {
        @Override
        public boolean holds() {
            return all > 0;
        }
    }

    public record DuesPayAnOperator(boolean operator) implements Rule {
        @Override
        public boolean holds() {
            return operator;
        }
    }

    /** A referral counts once somebody came and paid, and nobody brings themselves. */
    public record NewcomerHasPaid(boolean paid) implements Rule {
        @Override
        public boolean holds() {
            return paid;
        }
    }

    /** A charge that is paid, or a payment that was given back, carries what came after it. */
    public record NothingRestsOnIt(long voucher, boolean free) implements Rule {
        @Override
        public boolean holds() {
            return free;
        }

        @Override
        public List<Object> values() {
            return List.of(voucher);
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record NobodyTipsThemselves(PersonRef from, PersonRef to) implements Rule {
        @Override
        public boolean holds() {
            return !from.equals(to);
        }
    }

    public record TipsStayWithinTheDay(Money today, Money most) implements Rule {
        @Override
        public boolean holds() {
            return today.compareTo(most) <= 0;
        }

        @Override
        public List<Object> values() {
            return List.of(most.toString());
        }
    }
}
