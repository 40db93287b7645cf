package banyan.moderation.model;

/** What became of a duty. */
public enum DutyState {
    DONE,
    SKIPPED
}
