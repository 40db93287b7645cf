package banyan.qa.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Rule;
import java.util.List;

/** The rules of keeping questions in order. Each name is the code of its refusal and the key of its sentence. */
public final class OrderRules {

    private OrderRules() {}

    /** A group whose charter keeps it to its trade says so in its settings. */
    public record KindIsAllowed(Kind asked, boolean emotional) implements Rule {
        @Override
        public boolean holds() {
            return asked == Kind.PROFESSIONAL || emotional;
        }
    }

    public record AskerOrModeratorSummarises(Question question, PersonRef by, boolean moderates) implements Rule {
        @Override
        public boolean holds() {
            return moderates || question.isAskedBy(by);
        }

        @Override
        public List<Object> values() {
            return List.of(question.text().title());
        }
    }

    /** A reason of blanks tells a moderator nothing. */
    public record FlagSaysWhy(String reason) implements Rule {
        @Override
        public boolean holds() {
            return Prose.visible(reason) > 0;
        }
    }

    public record NobodyFlagsTheirOwn(Question question, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !question.isAskedBy(by);
        }
    }

    public record FlaggedOnce(boolean already) implements Rule {
        @Override
        public boolean holds() {
            return !already;
        }
    }

    /** Otherwise a question could be put before people among whom nobody knows its asker. */
    public record MoveGoesWhereBothAre(String to, boolean both) implements Rule {
        @Override
        public boolean holds() {
            return both;
        }

        @Override
        public List<Object> values() {
            return List.of(to);
        }
    }

    /** What is discussed or judged at this moment is not taken out from under those who do. */
    public record MoveWaitsForItsRound(Question question, boolean judged) implements Rule {
        @Override
        public boolean holds() {
            return !judged;
        }

        @Override
        public List<Object> values() {
            return List.of(question.text().title());
        }
    }

    public record RemarkIsShown(boolean hidden) implements Rule {
        @Override
        public boolean holds() {
            return !hidden;
        }
    }

    public record QuestionIsThere(Question question) implements Rule {
        @Override
        public boolean holds() {
            return !question.isWithdrawn();
        }

        @Override
        public List<Object> values() {
            return List.of(question.text().title());
        }
    }

    /** Nothing of what somebody wrote is cut off. */
    public record SplitTextFits(int length) implements Rule {
        @Override
        public boolean holds() {
            return length <= QuestionText.DETAILS;
        }

        @Override
        public List<Object> values() {
            return List.of(length, QuestionText.DETAILS);
        }
    }

    public record NoDuplicateOfItself(Question question, QuestionId of) implements Rule {
        @Override
        public boolean holds() {
            return !question.id().equals(of);
        }
    }

    /** Chains of duplicates lead nobody anywhere. */
    public record OriginalIsNoDuplicate(QuestionText original, boolean duplicate) implements Rule {
        @Override
        public boolean holds() {
            return !duplicate;
        }

        @Override
        public List<Object> values() {
            return List.of(original.title());
        }
    }

    public record AskerReports(Question question, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return question.isAskedBy(by);
        }

        @Override
        public List<Object> values() {
            return List.of(question.text().title());
        }
    }

    public record OnlyASolutionIsReported(Question question) implements Rule {
        @Override
        public boolean holds() {
            return question.isSolved();
        }

        @Override
        public List<Object> values() {
            return List.of(question.text().title());
        }
    }
}
