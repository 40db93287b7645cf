package banyan.moderation.model;

/** Where a need was sorted to. */
public enum NeedPlace {
    NEW,
    /** Into this week's round. */
    NOW,
    LATER,
    /** It belongs to another place. */
    ELSEWHERE
}
