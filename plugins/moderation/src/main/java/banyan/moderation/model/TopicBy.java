package banyan.moderation.model;

/** Who names the topic of a week. */
public enum TopicBy {
    /** Members propose and vote. */
    VOTE,
    /** Whoever is on duty, week by week. */
    MODERATOR,
    /** Weeks have no topic. */
    NOBODY
}
