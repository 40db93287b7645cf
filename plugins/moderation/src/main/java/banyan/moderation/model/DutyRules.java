package banyan.moderation.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal.Kind;
import banyan.api.usecase.Rule;
import banyan.api.value.Week;
import java.util.List;
import java.util.Optional;

/** The rules of what a moderator does in the week, of topics and of pay. */
public final class DutyRules {

    private DutyRules() {}

    /** Whoever is on duty does the duties; the lead and co-organisers stand in. */
    public record OnDutyOrLead(Optional<Shift> shift, PersonRef by, boolean plans) implements Rule {
        @Override
        public boolean holds() {
            return plans || shift.filter(one -> one.isOf(by)).isPresent();
        }

        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    public record SkippingSaysWhy(String reason) implements Rule {
        @Override
        public boolean holds() {
            return !reason.isEmpty();
        }
    }

    public record DutyIsOpen(boolean ticked) implements Rule {
        @Override
        public boolean holds() {
            return !ticked;
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    public record WrittenOnce(boolean written, Week week) implements Rule {
        @Override
        public boolean holds() {
            return !written;
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

    public record TopicIsVoted(TopicBy by) implements Rule {
        @Override
        public boolean holds() {
            return by == TopicBy.VOTE;
        }
    }

    public record ModeratorNamesTheTopic(TopicBy by) implements Rule {
        @Override
        public boolean holds() {
            return by == TopicBy.MODERATOR;
        }
    }

    public record TopicIsOpen(Week week, boolean settled) implements Rule {
        @Override
        public boolean holds() {
            return !settled;
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

    public record IdeaIsNew(String words, boolean known) implements Rule {
        @Override
        public boolean holds() {
            return !known;
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> values() {
            return List.of(words);
        }
    }

    /** A week is settled when it is over: neither the current one nor one ahead. */
    public record WeekIsOver(Week week, boolean over) implements Rule {
        @Override
        public boolean holds() {
            return over;
        }

        @Override
        public List<Object> values() {
            return List.of(week.value());
        }
    }

    public record WeekSettledOnce(Week week, boolean settled) implements Rule {
        @Override
        public boolean holds() {
            return !settled;
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

    public record RoundIsOver(Week week, boolean running) implements Rule {
        @Override
        public boolean holds() {
            return !running;
        }

        @Override
        public List<Object> values() {
            return List.of(week.value());
        }
    }

    public record PayIsHeld(Settlement settlement) implements Rule {
        @Override
        public boolean holds() {
            return settlement.state() == PayState.HELD;
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> values() {
            return List.of(settlement.week().value());
        }
    }

    public record PayIsUndecided(Settlement settlement) implements Rule {
        @Override
        public boolean holds() {
            return settlement.isUndecided();
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public List<Object> values() {
            return List.of(settlement.week().value());
        }
    }

    public record WeekWasYours(Settlement settlement, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return settlement.isOf(by);
        }
    }

    /** Nobody decides about their own pay. */
    public record AnotherDecides(Settlement settlement, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !settlement.isOf(by);
        }
    }

    public record BooksAreOpen(boolean open) implements Rule {
        @Override
        public boolean holds() {
            return open;
        }
    }

    public record DecisionIsNamed(Decision decision) implements Rule {
        @Override
        public boolean holds() {
            return decision != Decision.OPEN;
        }
    }

    public record CaseIsLinkedSomewhere(ActKind act, String target) implements Rule {
        @Override
        public boolean holds() {
            return act != ActKind.LINKED || !target.isEmpty();
        }
    }
}
