package banyan.funds.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Rule;
import banyan.api.value.Money;
import java.util.List;
import java.util.UUID;

/** The rules of asking for money, approving it, sending it, and closing a period. */
public final class PaymentRules {

    private PaymentRules() {}

    public record ApproverIsNotWhoAsked(UUID askedBy, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !askedBy.equals(by.value());
        }
    }

    public record ApproverIsNotPaid(UUID payee, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !payee.equals(by.value());
        }
    }

    public record NobodyApprovesTwice(boolean approved) implements Rule {
        @Override
        public boolean holds() {
            return !approved;
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    /** An approval is for what was seen. */
    public record RequestIsAsItWasSeen(int seen, int version) implements Rule {
        @Override
        public boolean holds() {
            return seen == version;
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record RequestIsUndecided(RequestState state) implements Rule {
        @Override
        public boolean holds() {
            return state == RequestState.ASKED;
        }

        @Override
        public List<Object> values() {
            return List.of(state.name());
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record OnlyWhoAskedChanges(UUID askedBy, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return askedBy.equals(by.value());
        }
    }

    public record RequestFitsWhatIsAvailable(Money wanted, Money available) implements Rule {
        @Override
        public boolean holds() {
            return wanted.compareTo(available) <= 0;
        }

        @Override
        public List<Object> values() {
            return List.of(wanted.toString(), available.toString());
        }
    }

    public record PayeeIsNamed(String name, boolean member) implements Rule {
        @Override
        public boolean holds() {
            return member || !name.isEmpty();
        }
    }

    public record SomethingWaitsForPayment(int items) implements Rule {
        @Override
        public boolean holds() {
            return items > 0;
        }
    }

    public record CashCoversTheBatch(Money total, Money cash) implements Rule {
        @Override
        public boolean holds() {
            return total.compareTo(cash) <= 0;
        }

        @Override
        public List<Object> values() {
            return List.of(total.toString(), cash.toString());
        }
    }

    public record ReleaserDidNotDrawTheBatch(UUID drawnBy, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !drawnBy.equals(by.value());
        }
    }

    public record ReleaserIsNotPaid(boolean paid) implements Rule {
        @Override
        public boolean holds() {
            return !paid;
        }
    }

    public record BatchIs(String state, String needed) implements Rule {
        @Override
        public boolean holds() {
            return state.equals(needed);
        }

        @Override
        public List<Object> values() {
            return List.of(state);
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record ItemIsUnderWay(String state) implements Rule {
        @Override
        public boolean holds() {
            return state.equals("SENT");
        }

        @Override
        public List<Object> values() {
            return List.of(state);
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    /** The file for a bank names an account for everyone who is paid. */
    public record EveryPayeeHasAnAccount(int without) implements Rule {
        @Override
        public boolean holds() {
            return without == 0;
        }

        @Override
        public List<Object> values() {
            return List.of(without);
        }
    }

    public record PayerIsNamed(boolean named) implements Rule {
        @Override
        public boolean holds() {
            return named;
        }
    }

    public record BanksPayMoney(boolean money) implements Rule {
        @Override
        public boolean holds() {
            return money;
        }
    }

    public record PeriodHasEnded(String month, boolean ended) implements Rule {
        @Override
        public boolean holds() {
            return ended;
        }

        @Override
        public List<Object> values() {
            return List.of(month);
        }
    }

    public record PeriodsCloseInOrder(String month, boolean next) implements Rule {
        @Override
        public boolean holds() {
            return next;
        }

        @Override
        public List<Object> values() {
            return List.of(month);
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record NothingIsReserved(int requests) implements Rule {
        @Override
        public boolean holds() {
            return requests == 0;
        }

        @Override
        public List<Object> values() {
            return List.of(requests);
        }
    }

    public record PeriodIsClosed(String month, boolean closed) implements Rule {
        @Override
        public boolean holds() {
            return closed;
        }

        @Override
        public List<Object> values() {
            return List.of(month);
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record ReopeningTakesTwo(UUID askedBy, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !askedBy.equals(by.value());
        }
    }
}
