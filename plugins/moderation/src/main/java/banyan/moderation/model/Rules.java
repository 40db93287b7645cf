package banyan.moderation.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal.Kind;
import banyan.api.usecase.Rule;
import banyan.api.value.Week;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rules of weeks on duty. Each name is the code of its refusal and the key of its sentence. */
public final class Rules {

    public static final String MODULE = "moderation";

    private Rules() {}

    public static void check(Rule... rules) {
        Rule.check(MODULE, rules);
    }

    /** What is left of a text once the characters that nobody can see are gone. */
    public record TextSaysSomething(String text) implements Rule {
        @Override
        public boolean holds() {
            return !text.isEmpty();
        }
    }

    public record SignedUpOnce(Optional<Volunteer> before) implements Rule {
        @Override
        public boolean holds() {
            return before.isEmpty();
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    public record IsInTheQueue(Optional<Volunteer> place) implements Rule {
        @Override
        public boolean holds() {
            return place.isPresent();
        }
    }

    /** What has begun is a fact: edits touch only the future. */
    public record WeekIsAhead(Week week, Instant starts, Instant now) implements Rule {
        @Override
        public boolean holds() {
            return now.isBefore(starts);
        }

        @Override
        public List<Object> values() {
            return List.of(week.value());
        }
    }

    public record WeekIsNotOver(Week week, Instant ends, Instant now) implements Rule {
        @Override
        public boolean holds() {
            return now.isBefore(ends);
        }

        @Override
        public List<Object> values() {
            return List.of(week.value());
        }
    }

    /** Nobody plans beyond what anybody can see. */
    public record WeekIsNear(Week week, Week current, int most) implements Rule {
        @Override
        public boolean holds() {
            return Math.abs(current.until(week)) <= most;
        }

        @Override
        public List<Object> values() {
            return List.of(week.value(), most);
        }
    }

    public record WeekIsYours(Shift shift, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return shift.isOf(by);
        }

        @Override
        public List<Object> values() {
            return List.of(shift.week().value());
        }
    }

    public record WeekIsFree(Week week, Optional<Shift> taken) implements Rule {
        @Override
        public boolean holds() {
            return taken.isEmpty();
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> values() {
            return List.of(week.value());
        }
    }

    public record PersonIsMember(boolean member) implements Rule {
        @Override
        public boolean holds() {
            return member;
        }
    }

    public record AbsenceEndsAfterItBegins(boolean inOrder) implements Rule {
        @Override
        public boolean holds() {
            return inOrder;
        }
    }

    public record OfferIsOpen(SwapOffer offer, Instant now) implements Rule {
        @Override
        public boolean holds() {
            return offer.isOpen() && now.isBefore(offer.closesAt());
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> values() {
            return List.of(offer.week().value());
        }
    }

    public record OfferComesInTime(Week week, Instant closes, Instant now) implements Rule {
        @Override
        public boolean holds() {
            return now.isBefore(closes);
        }

        @Override
        public List<Object> values() {
            return List.of(week.value());
        }
    }

    public record OneOfferAWeek(Week week, boolean open) implements Rule {
        @Override
        public boolean holds() {
            return !open;
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> values() {
            return List.of(week.value());
        }
    }

    public record OfferIsByAnother(SwapOffer offer, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !offer.person().equals(by);
        }
    }

    public record OfferIsYours(SwapOffer offer, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return offer.person().equals(by);
        }
    }

    /** The week is theirs no longer: the lead gave it to somebody else meanwhile. */
    public record OfferStillHolds(SwapOffer offer, Optional<Shift> shift) implements Rule {
        @Override
        public boolean holds() {
            return shift.filter(one -> one.isOf(offer.person())).isPresent();
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> values() {
            return List.of(offer.week().value());
        }
    }
}
