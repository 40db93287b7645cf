package banyan.qa;

import banyan.api.settings.ByDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * How a group's weeks go. Phases are counted on the clock at the wall of the group; together they are shorter than a week.
 *
 * @param opensOn the day on which answers are shown
 * @param leadDays how many days before that questions have to be there
 * @param openHours how long what was prepared is discussed
 * @param evaluateHours how long it is rated after that
 * @param criteria of the rubric; works, reasoning and clear are known in both languages
 * @param leastRaters how many people must have rated an answer so that it gets a score
 * @param emptyWeek what happens to a week in which nobody asked
 * @param carryOver how often a question without any answer goes into the next round by itself
 */
public record RoundSettings(
        @ByDefault("WEDNESDAY") DayOfWeek opensOn,
        @ByDefault("09:00") LocalTime opensAt,
        @Min(0) @Max(30) @ByDefault("3") int leadDays,
        @Min(1) @Max(72) @ByDefault("9") int openHours,
        @Min(1) @Max(72) @ByDefault("26") int evaluateHours,
        @Size(min = 1, max = 10) @ByDefault("works,reasoning,clear") List<@Size(max = 40) String> criteria,
        @Min(1) @Max(20) @ByDefault("3") int leastRaters,
        @ByDefault("RECALL") EmptyWeek emptyWeek,
        @Min(0) @Max(5) @ByDefault("1") int carryOver) {

    /** What a week does in which nobody asked. */
    public enum EmptyWeek {
        /** There is no round. */
        SKIP,
        /** It takes up questions that nobody has answered yet, the oldest first. */
        RECALL
    }
}
