package banyan.awards;

import banyan.api.settings.ByDefault;
import banyan.awards.model.Judges;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * How a group evaluates its weeks.
 *
 * @param judges who judges
 * @param reviewsEach how many people are asked for each work, where reviewers are allocated
 * @param leastVoters how many different people must have judged a work before it gets a score; in a small group as many as
 *     there are
 * @param leastScore thousandths of the highest score below which there is no award
 * @param places how many places are awarded in each line
 * @param materialPercent how much of the week's budget is awarded at all; 0 makes awards a matter of honour
 * @param organiserPercent how much of that goes to those who organise
 * @param mostToOne how much of it one person gets at most
 * @param judgeDays how long a week is judged where no rounds say it
 * @param newcomerDays for how long after joining a vote counts as a newcomer's
 * @param appealDays how long after the close one may appeal, and how long an appeal waits for its decision
 * @param sharerKinds kinds of contributions that are judged as shares; a star at the end stands for anything
 * @param organiserKinds kinds of contributions that are judged as organising
 * @param blind whether reviewers do not see whose work they judge
 */
public record AwardsSettings(
        @ByDefault("REVIEWERS") Judges judges,
        @Min(1) @Max(7) @ByDefault("3") int reviewsEach,
        @Min(1) @Max(20) @ByDefault("2") int leastVoters,
        @Min(200) @Max(1000) @ByDefault("600") int leastScore,
        @Min(1) @Max(10) @ByDefault("3") int places,
        @Min(0) @Max(100) @ByDefault("100") int materialPercent,
        @Min(0) @Max(100) @ByDefault("20") int organiserPercent,
        @Min(10) @Max(100) @ByDefault("60") int mostToOne,
        @Min(1) @Max(14) @ByDefault("3") int judgeDays,
        @Min(0) @Max(90) @ByDefault("14") int newcomerDays,
        @Min(1) @Max(30) @ByDefault("7") int appealDays,
        @Size(max = 400) @ByDefault(SHARERS) String sharerKinds,
        @Size(max = 400) @ByDefault(ORGANISERS) String organiserKinds,
        @ByDefault("true") boolean blind) {

    private static final String SHARERS =
            "qa.answer, live.talk, live.spoke, knowledge.document, knowledge.chapter, activities.task, mentoring.work";
    private static final String ORGANISERS = "live.organised, live.hosted, knowledge.digest, activities.organised";
}
