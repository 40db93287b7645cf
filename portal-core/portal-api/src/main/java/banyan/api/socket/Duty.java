package banyan.api.socket;

/** What the moderator of a week does, in this order. @since 1.1 */
public enum Duty {
    COLLECT_NEEDS,
    FIND_EXPERTS,
    ASK_POLITELY,
    WARM_UP,
    RUN_ROUND,
    CONSOLIDATE,
    DIGEST
}
