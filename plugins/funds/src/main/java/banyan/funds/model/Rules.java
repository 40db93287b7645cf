package banyan.funds.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Rule;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The rules of the books. Each name is the code of its refusal and the key of its sentence. */
public final class Rules {

    public static final String MODULE = "funds";

    private Rules() {}

    public static void check(Rule... rules) {
        Rule.check(MODULE, rules);
    }

    public record AmountIsAboveZero(BigDecimal amount) implements Rule {
        @Override
        public boolean holds() {
            return amount.signum() > 0;
        }

        @Override
        public List<Object> values() {
            return List.of(amount.toPlainString());
        }
    }

    public record AmountHasTheDigitsOfItsUnit(BigDecimal amount, Unit unit) implements Rule {
        @Override
        public boolean holds() {
            return amount.stripTrailingZeros().scale() <= unit.digits();
        }

        @Override
        public List<Object> values() {
            return List.of(amount.toPlainString(), unit.value(), unit.digits());
        }
    }

    public record AmountIsNotTooLarge(BigDecimal minor, Unit unit) implements Rule {
        @Override
        public boolean holds() {
            return minor.compareTo(BigDecimal.valueOf(Amount.MOST)) <= 0;
        }

        @Override
        public List<Object> values() {
            return List.of(new Money(Amount.MOST, unit).plain(), unit.value());
        }
    }

    public record AmountIsInTheUnitOfTheBooks(String named, Unit unit) implements Rule {
        @Override
        public boolean holds() {
            return named.equals(unit.value());
        }

        @Override
        public List<Object> values() {
            return List.of(named, unit.value());
        }
    }

    /** The same event with other content is a mistake of the caller, not a repetition. */
    public record EventDiffers(String key, boolean same) implements Rule {
        @Override
        public boolean holds() {
            return same;
        }

        @Override
        public List<Object> values() {
            return List.of(key);
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record PotTooSmall(Money wanted, Money there) implements Rule {
        @Override
        public boolean holds() {
            return wanted.compareTo(there) <= 0;
        }

        @Override
        public List<Object> values() {
            return List.of(wanted.toString(), there.toString());
        }
    }

    public record WeekAlreadyAwarded(Week week, boolean free) implements Rule {
        @Override
        public boolean holds() {
            return free;
        }

        @Override
        public List<Object> values() {
            return List.of(week.value());
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record WeekAlreadyPaid(String week, boolean free) implements Rule {
        @Override
        public boolean holds() {
            return free;
        }

        @Override
        public List<Object> values() {
            return List.of(week);
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record WeekHasBegun(Week week, Week now) implements Rule {
        @Override
        public boolean holds() {
            return !now.isBefore(week);
        }

        @Override
        public List<Object> values() {
            return List.of(week.value(), now.value());
        }
    }

    public record SomebodyIsAwarded(int shares) implements Rule {
        @Override
        public boolean holds() {
            return shares > 0;
        }
    }

    public record PersonIsAMember(PersonRef person, boolean member) implements Rule {
        @Override
        public boolean holds() {
            return member;
        }
    }

    /** Who keeps the books does not pay into their own pocket (M135). */
    public record NobodyPaysThemselves(PersonRef by, PersonRef to) implements Rule {
        @Override
        public boolean holds() {
            return !by.equals(to);
        }
    }

    /** The lead has no private door to the money (M135). */
    public record LeadDoesNotKeepTheBooks(boolean leads) implements Rule {
        @Override
        public boolean holds() {
            return !leads;
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.NOT_ALLOWED;
        }
    }

    public record PeriodIsOpen(LocalDate day, LocalDate closedThrough) implements Rule {
        @Override
        public boolean holds() {
            return day.isAfter(closedThrough);
        }

        @Override
        public List<Object> values() {
            return List.of(day.toString(), closedThrough.toString());
        }
    }

    public record DayIsNotAhead(LocalDate day, LocalDate today) implements Rule {
        @Override
        public boolean holds() {
            return !day.isAfter(today);
        }

        @Override
        public List<Object> values() {
            return List.of(day.toString(), today.toString());
        }
    }

    public record ReversalIsNotReversed(long voucher, boolean isReversal) implements Rule {
        @Override
        public boolean holds() {
            return !isReversal;
        }

        @Override
        public List<Object> values() {
            return List.of(voucher);
        }
    }

    public record EntryIsReversedOnce(long voucher, boolean reversed) implements Rule {
        @Override
        public boolean holds() {
            return !reversed;
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

    public record EntryIsUndoneByItsOwnVerb(EntryKind wrong) implements Rule {
        @Override
        public boolean holds() {
            return wrong.isReversible();
        }

        @Override
        public List<Object> values() {
            return List.of(wrong.name());
        }
    }
}
