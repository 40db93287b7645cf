package banyan.runtime.group;

/** How people get into an open group. */
public enum Entry {
    /** They ask, and an organiser decides. */
    REQUEST,
    /** Only those who are invited. */
    INVITATION
}
