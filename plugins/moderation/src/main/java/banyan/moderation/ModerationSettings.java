package banyan.moderation;

import banyan.api.settings.ByDefault;
import banyan.moderation.model.TopicBy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How a group rotates its moderators, asks its experts and judges a week.
 *
 * @param horizonWeeks how many weeks ahead are given out
 * @param alarmWeeks how many weeks ahead a week without anybody is reported
 * @param restWeeks how many weeks lie at least between two weeks of one person
 * @param mostSkips how often a person may give a week back before the place in the queue moves to its end
 * @param swapClosesHours how many hours before its week an offer to swap closes
 * @param asksAPerson how many asks one expert gets in {@link #askDays} days at most
 * @param askDays the days that count
 * @param quietFrom the hour from which asks wait
 * @param quietUntil the hour until which asks wait
 * @param quietWeekends whether asks wait from Saturday to Monday
 * @param onlyWhoAgreed whether only those are asked who said yes before
 * @param weightOfPeople thousandths of the KPI for distinct answerers; the rest is for quality
 * @param targetOfPeople how many answerers are full marks; 0: the median of the last 8 settled weeks, at least 3
 * @param fullFrom the KPI in thousandths from which the week is paid in full
 * @param leastShare the smallest part of the pay, in thousandths, for a week in which somebody answered
 * @param skippedShare the part of the pay, in thousandths, for a week whose round was skipped
 * @param appealDays how many days a part pay waits for an appeal; 0: it is paid at once
 * @param operatorIsPaid whether a permanent operator is paid from the dues
 * @param topicBy who names the topic of a week
 * @param removedAlarm thousandths of posts taken away, from which the lead is told
 * @param leastRemoved how many posts taken away at least make an alarm
 */
public record ModerationSettings(
        @Min(1) @Max(26) @ByDefault("8") int horizonWeeks,
        @Min(1) @Max(12) @ByDefault("3") int alarmWeeks,
        @Min(0) @Max(12) @ByDefault("1") int restWeeks,
        @Min(0) @Max(10) @ByDefault("2") int mostSkips,
        @Min(0) @Max(168) @ByDefault("12") int swapClosesHours,
        @Min(1) @Max(20) @ByDefault("2") int asksAPerson,
        @Min(1) @Max(90) @ByDefault("14") int askDays,
        @Min(0) @Max(23) @ByDefault("21") int quietFrom,
        @Min(0) @Max(23) @ByDefault("8") int quietUntil,
        @ByDefault("true") boolean quietWeekends,
        @ByDefault("false") boolean onlyWhoAgreed,
        @Min(0) @Max(1000) @ByDefault("600") int weightOfPeople,
        @Min(0) @Max(10000) @ByDefault("0") int targetOfPeople,
        @Min(1) @Max(1000) @ByDefault("800") int fullFrom,
        @Min(0) @Max(1000) @ByDefault("0") int leastShare,
        @Min(0) @Max(1000) @ByDefault("500") int skippedShare,
        @Min(0) @Max(30) @ByDefault("3") int appealDays,
        @ByDefault("false") boolean operatorIsPaid,
        @ByDefault("VOTE") TopicBy topicBy,
        @Min(1) @Max(1000) @ByDefault("200") int removedAlarm,
        @Min(1) @Max(100) @ByDefault("3") int leastRemoved) {}
