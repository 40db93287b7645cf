package banyan.moderation.model;

/** Whether a person wants to be asked. */
public enum Consent {
    UNSAID,
    YES,
    NO
}
