package banyan.moderation.model;

/** How the topic of a week was found. */
public enum TopicHow {
    VOTE,
    MODERATOR
}
