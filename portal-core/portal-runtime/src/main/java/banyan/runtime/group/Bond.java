package banyan.runtime.group;

/** What holds a group together; chosen when it is founded. */
public enum Bond {
    INTEREST,
    TASK,
    VALUES
}
