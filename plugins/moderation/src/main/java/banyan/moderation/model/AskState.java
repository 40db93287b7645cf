package banyan.moderation.model;

/** Where an ask stands. */
public enum AskState {
    /** Written, and kept back until the quiet hours end. */
    WAITING,
    SENT,
    ACCEPTED,
    DECLINED
}
