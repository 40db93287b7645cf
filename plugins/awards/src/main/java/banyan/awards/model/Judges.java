package banyan.awards.model;

/** Who judges. */
public enum Judges {
    /** Every member may, works of others. */
    MEMBERS,
    /** The people whom the lead named. */
    PANEL,
    /** A few members for each work, drawn at random and balanced. */
    REVIEWERS
}
