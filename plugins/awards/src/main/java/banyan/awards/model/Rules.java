package banyan.awards.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Rule;
import banyan.api.value.Week;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The rules of judging and settling. Each name is the code of its refusal and the key of its sentence. */
public final class Rules {

    public static final String MODULE = "awards";

    private Rules() {}

    public static void check(Rule... rules) {
        Rule.check(MODULE, rules);
    }

    public record NobodyJudgesTheirOwnWork(PersonRef author, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return !author.equals(by);
        }
    }

    public record JudgingIsOpen(Evaluation evaluation, Instant now) implements Rule {
        @Override
        public boolean holds() {
            return evaluation.takesVotes(now);
        }
    }

    public record OneReviewAPerson(boolean done) implements Rule {
        @Override
        public boolean holds() {
            return !done;
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record MarksFitTheRubric(Rubric rubric, List<Integer> marks) implements Rule {
        @Override
        public boolean holds() {
            return rubric.fits(marks);
        }

        @Override
        public List<Object> values() {
            return List.of(rubric.criteria().size(), Rubric.HIGHEST);
        }
    }

    /** Who left cannot judge, hand in or appeal any more, also where the call was on its way. */
    public record OnlyMembersTakePart(boolean member) implements Rule {
        @Override
        public boolean holds() {
            return member;
        }
    }

    public record MembersMayJudgeByThemselves(Judges judges) implements Rule {
        @Override
        public boolean holds() {
            return judges == Judges.MEMBERS;
        }
    }

    public record ReviewWaits(Review.State state) implements Rule {
        @Override
        public boolean holds() {
            return state == Review.State.ASKED || state == Review.State.LAPSED;
        }
    }

    public record WorksAreTaken(Evaluation evaluation, Instant now) implements Rule {
        @Override
        public boolean holds() {
            return evaluation.takesWorks(now);
        }
    }

    public record WorksAPerson(int there, int most) implements Rule {
        @Override
        public boolean holds() {
            return there < most;
        }

        @Override
        public List<Object> values() {
            return List.of(most);
        }
    }

    public record OnlyTheAuthorChangesAWork(Entry work, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return work.isWork() && work.isBy(by);
        }
    }

    /** What is left once the characters that nobody can see are gone. */
    public record WorkSaysSomething(String title, String text) implements Rule {
        @Override
        public boolean holds() {
            return !Prose.line(title).isEmpty() && !Prose.text(text).isEmpty();
        }
    }

    public record ContestSaysWhatItIs(String title) implements Rule {
        @Override
        public boolean holds() {
            return !Prose.line(title).isEmpty();
        }
    }

    public record ContestHasTime(Instant now, Instant collectUntil, Instant judgeUntil) implements Rule {
        @Override
        public boolean holds() {
            // The far end first: what lies beyond the calendar cannot be added to.
            return judgeUntil.isBefore(now.plus(Duration.ofDays(400)))
                    && collectUntil.isBefore(judgeUntil)
                    && judgeUntil.isAfter(collectUntil.plus(Duration.ofHours(1)))
                    && collectUntil.isAfter(now.plus(Duration.ofHours(1)));
        }
    }

    public record ContestStillRuns(Evaluation contest) implements Rule {
        @Override
        public boolean holds() {
            return !contest.isOver();
        }
    }

    /** A week may be settled once it is over. */
    public record WeekIsOver(Week week, Week running) implements Rule {
        @Override
        public boolean holds() {
            return week.isBefore(running);
        }

        @Override
        public List<Object> values() {
            return List.of(week.value(), running.value());
        }
    }

    public record WeekIsNotSettled(Week week, boolean settled) implements Rule {
        @Override
        public boolean holds() {
            return !settled;
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

    /** Settling early would cut off those who still judge. */
    public record JudgingIsOver(boolean over) implements Rule {
        @Override
        public boolean holds() {
            return over;
        }
    }

    /** Where rounds run, the close of the round settles its week. */
    public record RoundSettlesItsWeek(boolean roundRuns) implements Rule {
        @Override
        public boolean holds() {
            return !roundRuns;
        }
    }

    /** A week before the module was switched on, or centuries away, has nothing to settle. */
    public record WeekIsNear(Week week, Week running) implements Rule {
        private static final int FAR = 53;

        @Override
        public boolean holds() {
            return Math.abs(week.until(running)) <= FAR;
        }

        @Override
        public List<Object> values() {
            return List.of(week.value());
        }
    }

    public record PaymentIsOpen(Payment payment) implements Rule {
        @Override
        public boolean holds() {
            return payment == Payment.REFUSED || payment == Payment.HELD;
        }
    }

    public record NoAppealIsOpen(int open) implements Rule {
        @Override
        public boolean holds() {
            return open == 0;
        }

        @Override
        public List<Object> values() {
            return List.of(open);
        }
    }

    /** Others have nothing that was weighed. */
    public record AuthorOrVoterAppeals(boolean concerned) implements Rule {
        @Override
        public boolean holds() {
            return concerned;
        }
    }

    public record AppealIsInTime(boolean inTime, int days) implements Rule {
        @Override
        public boolean holds() {
            return inTime;
        }

        @Override
        public List<Object> values() {
            return List.of(days);
        }
    }

    public record OneAppealAWork(boolean there) implements Rule {
        @Override
        public boolean holds() {
            return !there;
        }

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public record AppealIsOpen(Appeal appeal) implements Rule {
        @Override
        public boolean holds() {
            return appeal.isOpen();
        }
    }

    /** Nobody is judge in their own cause: neither who appeals nor whose work or vote it is. */
    public record DeciderIsNotConcerned(boolean concerned) implements Rule {
        @Override
        public boolean holds() {
            return !concerned;
        }
    }

    public record PanelIsOfMembers(boolean all) implements Rule {
        @Override
        public boolean holds() {
            return all;
        }
    }
}
