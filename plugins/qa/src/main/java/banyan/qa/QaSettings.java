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
 * @param emotional whether members may also ask about how they feel, grow or decide; off where the charter keeps to the trade
 * @param reportAfterDays after how many days an asker is asked, once, what came of the answer
 * @param quietFrom the first hour of the evening in which nobody is asked, in the group's zone
 * @param quietUntil the hour of the morning from which people may be asked again
 */
public record QaSettings(
        @Min(1) @Max(10) @ByDefault("3") int answersPerPerson,
        @Min(1) @Max(500) @ByDefault("10") int leastAnswer,
        @ByDefault("false") boolean bestMayChange,
        @Min(1) @Max(60) @ByDefault("7") int remindAfterDays,
        @ByDefault("true") boolean emotional,
        @Min(1) @Max(180) @ByDefault("21") int reportAfterDays,
        @Min(0) @Max(23) @ByDefault("21") int quietFrom,
        @Min(0) @Max(23) @ByDefault("8") int quietUntil) {}
