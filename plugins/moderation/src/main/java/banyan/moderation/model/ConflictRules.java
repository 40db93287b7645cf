package banyan.moderation.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal.Kind;
import banyan.api.usecase.Rule;

/** The rules of reporting and mediating. */
public final class ConflictRules {

    private ConflictRules() {}

    public record ConflictHasTwoSides(boolean others) implements Rule {
        @Override
        public boolean holds() {
            return others;
        }
    }

    /** Who is in it does not mediate it. */
    public record MediatorIsNoParty(Conflict conflict, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !conflict.isParty(by);
        }
    }

    public record ConflictIsOpen(Conflict conflict) implements Rule {
        @Override
        public boolean holds() {
            return !conflict.isClosed();
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    public record MediationHasBegun(Conflict conflict) implements Rule {
        @Override
        public boolean holds() {
            return conflict.state() == ConflictState.MEDIATING;
        }
    }

    public record AllPartiesAgreed(Conflict conflict, ConflictOutcome outcome) implements Rule {
        @Override
        public boolean holds() {
            return outcome != ConflictOutcome.AGREED || conflict.isAgreedByAll();
        }
    }

    public record OutcomeIsNamed(ConflictOutcome outcome) implements Rule {
        @Override
        public boolean holds() {
            return outcome != ConflictOutcome.NONE && outcome != ConflictOutcome.WITHDRAWN;
        }
    }

    public record OnlyTheReporterWithdraws(Conflict conflict, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return conflict.isReportedBy(by);
        }
    }

    /** A mediator hears and proposes; only those in the conflict agree. */
    public record PartiesAgree(Conflict conflict, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return conflict.isParty(by);
        }
    }

    public record MediatorProposes(Conflict conflict, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !conflict.isParty(by);
        }
    }

    /** The outcome is written when the mediation ends, and not as a step. */
    public record StepIsAPersons(StepKind step) implements Rule {
        @Override
        public boolean holds() {
            return step != StepKind.OUTCOME;
        }
    }
}
