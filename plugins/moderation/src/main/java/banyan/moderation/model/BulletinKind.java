package banyan.moderation.model;

/** What a moderator wrote to the group or to the next one. */
public enum BulletinKind {
    WARM_UP,
    CONSOLIDATION,
    HAND_OVER
}
