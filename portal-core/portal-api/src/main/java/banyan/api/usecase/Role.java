package banyan.api.usecase;

/**
 * The roles to which permissions are given. Portal roles hold everywhere, group roles in one group.
 *
 * @since 1.0
 */
public enum Role {
    /** Portal: runs the portal. */
    ADMINISTRATOR(false),
    /** Portal: sees evidence of people who agreed. */
    HR(false),
    /** Portal: reads books and audit. */
    AUDITOR(false),
    /** Portal: everyone with an account of the enterprise. */
    EMPLOYEE(false),
    /** Group: answers for the group. */
    LEAD(true),
    /** Group: helps the lead. */
    CO_ORGANISER(true),
    /** Group: on duty this week. */
    MODERATOR(true),
    /** Group: keeps the books; never the lead. */
    TREASURER(true),
    /** Group: takes part. */
    MEMBER(true),
    /** Group: here for one task, until a date. */
    GUEST(true);

    private final boolean inGroup;

    Role(boolean inGroup) {
        this.inGroup = inGroup;
    }

    public boolean isOfGroup() {
        return inGroup;
    }
}
