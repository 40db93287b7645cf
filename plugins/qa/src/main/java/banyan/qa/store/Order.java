package banyan.qa.store;

/** The orders of a list of questions; each has its index. */
public enum Order {
    /** Asked last, first. */
    NEWEST,
    /** Asked or answered last, first. */
    ACTIVE;

    String column() {
        return this == NEWEST ? "askedAt" : "activeAt";
    }
}
