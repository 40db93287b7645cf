package banyan.qa.model.rounds;

import banyan.api.people.PersonRef;
import banyan.api.socket.Phase;
import banyan.api.usecase.Rule;
import banyan.qa.model.Answer;
import java.util.List;
import java.util.Optional;

/** The rules of discussing and rating. Each name is the code of its refusal and the key of its sentence. */
public final class RoundRules {

    public static final String MODULE = "rounds";

    private RoundRules() {}

    public static void check(Rule... rules) {
        Rule.check(MODULE, rules);
    }

    /** Open time is for what people prepared; the rest of the week is for preparing. */
    public record DiscussionIsOpen(Optional<Round> round) implements Rule {
        @Override
        public boolean holds() {
            return round.filter(r -> r.phase() == Phase.OPEN).isPresent();
        }

        @Override
        public List<Object> values() {
            return List.of(
                    round.map(r -> r.week().value()).orElse("—"),
                    round.map(r -> r.phase().name()).orElse("NONE"));
        }
    }

    /** What came after the opening had no silent time of its own: it is read, but neither discussed nor rated this week. */
    public record AnswerWasPrepared(RoundEntry entry, Answer answer) implements Rule {
        @Override
        public boolean holds() {
            return entry.prepared(answer);
        }
    }

    public record EvaluationRuns(Optional<Round> round) implements Rule {
        @Override
        public boolean holds() {
            return round.filter(r -> r.phase() == Phase.EVALUATE).isPresent();
        }

        @Override
        public List<Object> values() {
            return List.of(
                    round.map(r -> r.week().value()).orElse("—"),
                    round.map(r -> r.phase().name()).orElse("NONE"));
        }
    }

    /** Otherwise places could be had alone. */
    public record NobodyRatesThemselves(Answer answer, PersonRef rater) implements Rule {
        @Override
        public boolean holds() {
            return !answer.isBy(rater);
        }
    }

    public record MarksFitTheRubric(Marks marks, int criteria) implements Rule {
        @Override
        public boolean holds() {
            return marks.values().size() == criteria;
        }

        @Override
        public List<Object> values() {
            return List.of(criteria, marks.values().size());
        }
    }

    /** What is judged stands still: nobody changes it under the eyes of those who judge. */
    public record AnswerStandsWhileJudged(boolean judgedNow) implements Rule {
        @Override
        public boolean holds() {
            return !judgedNow;
        }
    }

    /** Nobody chooses from what they cannot see yet. */
    public record AnswersAreShown(Optional<Round> hiding) implements Rule {
        @Override
        public boolean holds() {
            return hiding.isEmpty();
        }

        @Override
        public List<Object> values() {
            return List.of(hiding.map(r -> r.week().value()).orElse("—"));
        }
    }

    public record OnlyModeratorsMove(Phase to) implements Rule {
        @Override
        public boolean holds() {
            return to == Phase.EVALUATE || to == Phase.CLOSED || to == Phase.SKIPPED;
        }

        @Override
        public List<Object> values() {
            return List.of(to.name());
        }
    }

    public record PauseIsAhead(String week, boolean collecting) implements Rule {
        @Override
        public boolean holds() {
            return collecting;
        }

        @Override
        public List<Object> values() {
            return List.of(week);
        }
    }

    public record WordsSaySomething(String body) implements Rule {
        @Override
        public boolean holds() {
            return !body.isEmpty();
        }
    }
}
