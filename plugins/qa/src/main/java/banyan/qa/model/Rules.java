package banyan.qa.model;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Rule;
import java.util.List;

/** The rules of asking and answering. Each name is the code of its refusal and the key of its sentence. */
public final class Rules {

    public static final String MODULE = "qa";

    private Rules() {}

    public static void check(Rule... rules) {
        Rule.check(MODULE, rules);
    }

    /** What is left of a title once the characters that nobody can see are gone. */
    public record TitleSaysSomething(QuestionText text) implements Rule {
        @Override
        public boolean holds() {
            return Prose.visible(text.title()) > 0;
        }
    }

    public record QuestionTakesAnswers(Question question) implements Rule {
        @Override
        public boolean holds() {
            return question.takesAnswers();
        }

        @Override
        public List<Object> values() {
            return List.of(question.text().title());
        }
    }

    public record OnlyTheAskerEdits(Question question, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return question.isAskedBy(by);
        }

        @Override
        public List<Object> values() {
            return List.of(question.text().title());
        }
    }

    public record OnlyTheAuthorEdits(Answer answer, PersonRef by) implements Rule {
        @Override
        public boolean holds() {
            return answer.isBy(by);
        }
    }

    /** Whoever lives with the problem decides what solved it; a moderator decides once the asker is gone. */
    public record AskerMarksTheBestAnswer(Question question, PersonRef by, boolean instead) implements Rule {
        @Override
        public boolean holds() {
            return question.isAskedBy(by) || instead;
        }

        @Override
        public List<Object> values() {
            return List.of(question.text().title());
        }
    }

    /** Otherwise points and awards could be had alone. */
    public record BestAnswerIsByAnother(Question question, Answer answer) implements Rule {
        @Override
        public boolean holds() {
            return !question.isAskedBy(answer.author());
        }
    }

    public record BestAnswerStays(Answer answer) implements Rule {
        @Override
        public boolean holds() {
            return !answer.isBest();
        }
    }

    public record AskerOrModeratorCloses(Question question, PersonRef by, boolean moderates) implements Rule {
        @Override
        public boolean holds() {
            return moderates || question.isAskedBy(by);
        }

        @Override
        public List<Object> values() {
            return List.of(question.text().title());
        }
    }

    /** An answer is somebody's work; it does not vanish because the asker changed their mind. */
    public record AnsweredQuestionStays(Question question, boolean moderates) implements Rule {
        @Override
        public boolean holds() {
            return moderates || question.answers() == 0;
        }

        @Override
        public List<Object> values() {
            return List.of(question.answers());
        }
    }

    public record AuthorOrModeratorWithdraws(Answer answer, PersonRef by, boolean moderates) implements Rule {
        @Override
        public boolean holds() {
            return moderates || answer.isBy(by);
        }
    }

    public record AnswersPerPerson(int given, int most) implements Rule {
        @Override
        public boolean holds() {
            return given < most;
        }

        @Override
        public List<Object> values() {
            return List.of(most);
        }
    }

    public record AnswerSaysEnough(String method, int least) implements Rule {
        @Override
        public boolean holds() {
            return Prose.visible(method) >= least;
        }

        @Override
        public List<Object> values() {
            return List.of(least, Prose.visible(method));
        }
    }
}
