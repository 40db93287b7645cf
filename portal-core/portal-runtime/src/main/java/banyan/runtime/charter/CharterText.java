package banyan.runtime.charter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a group agreed on, field by field, so that other modules can read it. A text may be empty while the charter is
 * being written; the launch checklist tells what opening a group needs.
 *
 * @param visionYear the year until which the vision looks
 * @param formats how people work together here; at least one before the group opens
 * @param stageRules rules that begin to hold from a size on
 */
public record CharterText(
        @NotNull @Size(max = 600) String whoWeAre,
        @NotNull @Size(max = 400) String whyTogether,
        @NotNull @Size(max = 300) String mission,
        @NotNull @Size(max = 400) String vision,
        Optional<@Min(2020) @Max(2120) Integer> visionYear,
        @Size(max = 10) List<@NotBlank @Size(max = 60) String> values,
        @NotNull @Size(max = 200) String positioning,
        @Size(max = 12) List<@NotBlank @Size(max = 160) String> weTalkAbout,
        @Size(max = 12) List<@NotBlank @Size(max = 160) String> weDoNotTalkAbout,
        @Size(max = 8) List<@Valid Goal> goals,
        @Size(max = 12) List<@NotBlank @Size(max = 160) String> weDo,
        @Size(max = 12) List<@NotBlank @Size(max = 160) String> weDoNot,
        @Size(max = 12) List<@NotBlank @Size(max = 200) String> redLines,
        @Size(max = 12) List<@NotBlank @Size(max = 160) String> rites,
        @NotNull @Size(max = 400) String promotionRule,
        @NotNull @Valid FourQuestions questions,
        Set<Format> formats,
        @NotNull @Valid Governance governance,
        @Size(max = 6) List<@Valid StageRule> stageRules) {

    /** A goal and how it is measured; a goal without an indicator is not quantified. */
    public record Goal(@NotBlank @Size(max = 200) String what, @Size(max = 5) List<@Valid Indicator> indicators) {

        public Goal {
            indicators = listOf(indicators);
        }
    }

    /**
     * A number to reach.
     *
     * @param how where the number comes from, so that nobody argues about it later
     */
    public record Indicator(
            @NotBlank @Size(max = 120) String measure,
            @Min(0) @Max(1_000_000_000_000L) long target,
            @NotBlank @Size(max = 20) String unit,
            @NotNull @Size(max = 160) String how) {}

    /** The four questions: for whom, what, can it last, by what right. */
    public record FourQuestions(
            @NotNull @Size(max = 400) String forWhom,
            @NotNull @Size(max = 400) String what,
            @NotNull @Size(max = 400) String canItLast,
            @NotNull @Size(max = 400) String byWhatRight) {}

    /** The switches on which communities differ. */
    public record Governance(@NotNull Leadership leadership, @NotNull Rewards rewards, @NotNull Silence silence) {}

    /** A rule that begins to hold when the group has this many members. */
    public record StageRule(@Min(1) @Max(100_000) int fromSize, @NotBlank @Size(max = 200) String rule) {}

    /** Who steers. */
    public enum Leadership {
        STRONG_LEAD,
        ELECTED_CENTRES
    }

    /** What a contribution earns. */
    public enum Rewards {
        MONEY_AND_HONOURS,
        HONOURS_ONLY
    }

    /** What members who only read are. */
    public enum Silence {
        LEARNERS,
        REMOVED_AFTER_WARNING
    }

    /** How people work together. */
    public enum Format {
        QUESTIONS,
        SHARING_SESSIONS,
        EVENTS,
        TASKS,
        READING,
        MENTORING
    }

    public CharterText {
        values = listOf(values);
        weTalkAbout = listOf(weTalkAbout);
        weDoNotTalkAbout = listOf(weDoNotTalkAbout);
        goals = listOf(goals);
        weDo = listOf(weDo);
        weDoNot = listOf(weDoNot);
        redLines = listOf(redLines);
        rites = listOf(rites);
        formats = formats == null ? Set.of() : formats;
        stageRules = listOf(stageRules);
    }

    /** A charter in which nothing is written yet. */
    public static CharterText empty() {
        return new CharterText(
                "",
                "",
                "",
                "",
                Optional.empty(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                new FourQuestions("", "", "", ""),
                Set.of(),
                new Governance(Leadership.STRONG_LEAD, Rewards.MONEY_AND_HONOURS, Silence.LEARNERS),
                List.of());
    }

    public boolean hasPositioning() {
        return !positioning.isBlank();
    }

    public boolean hasQuantifiedGoal() {
        return goals.stream().anyMatch(goal -> !goal.indicators().isEmpty());
    }

    public boolean hasFormat() {
        return !formats.isEmpty();
    }

    private static <T> List<T> listOf(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
