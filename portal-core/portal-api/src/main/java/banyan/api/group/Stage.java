package banyan.api.group;

/** The life of a group. */
public enum Stage {
    /** Being prepared by its founder; seen by its organisers only. */
    DRAFT,
    /** A limited circle tries it out; entered by invitation. */
    SEED,
    /** In the catalogue; entered as its rules say. */
    OPEN,
    /** Closed: readable for its members, changed by nobody. */
    ARCHIVED
}
