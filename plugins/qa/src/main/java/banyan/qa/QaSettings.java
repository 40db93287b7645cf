package banyan.qa;

import banyan.api.settings.ByDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How a group asks and answers.
 *
 * @param answersPerPerson how many answers one person may give to one question
 * @param leastAnswer how many characters the method of an answer has at least
 * @param bestMayChange whether an answer may still be edited after it was marked as the best
 * @param remindAfterDays after how many days with answers an asker is reminded, once, to mark the best one
 */
public record QaSettings(
        @Min(1) @Max(10) @ByDefault("3") int answersPerPerson,
        @Min(1) @Max(500) @ByDefault("10") int leastAnswer,
        @ByDefault("false") boolean bestMayChange,
        @Min(1) @Max(60) @ByDefault("7") int remindAfterDays) {}
