package banyan.moderation;

import banyan.moderation.model.TopicBy;

/** The settings of a test: the defaults, and what it says otherwise. */
final class ModerationSettingsBuilder {

    private int horizon = 8;
    private int skips = 2;
    private int target;
    private int appealDays = 3;
    private boolean operatorIsPaid;
    private boolean onlyWhoAgreed;
    private TopicBy topicBy = TopicBy.VOTE;

    ModerationSettingsBuilder horizon(int weeks) {
        horizon = weeks;
        return this;
    }

    ModerationSettingsBuilder skips(int most) {
        skips = most;
        return this;
    }

    ModerationSettingsBuilder target(int people) {
        target = people;
        return this;
    }

    ModerationSettingsBuilder appealDays(int days) {
        appealDays = days;
        return this;
    }

    ModerationSettingsBuilder operatorIsPaid() {
        operatorIsPaid = true;
        return this;
    }

    ModerationSettingsBuilder onlyWhoAgreed() {
        onlyWhoAgreed = true;
        return this;
    }

    ModerationSettingsBuilder topicBy(TopicBy who) {
        topicBy = who;
        return this;
    }

    ModerationSettings build() {
        return new ModerationSettings(
                horizon,
                3,
                1,
                skips,
                12,
                2,
                14,
                21,
                8,
                true,
                onlyWhoAgreed,
                600,
                target,
                800,
                0,
                500,
                appealDays,
                operatorIsPaid,
                topicBy,
                200,
                3);
    }
}
