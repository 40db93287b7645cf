package banyan.runtime.portal;

/** How far the set-up has come: the step that is to be done next. */
public enum Step {
    ADMINISTRATOR,
    PORTAL,
    LOOK,
    GROUP,
    DONE;

    public Step next() {
        return values()[ordinal() + 1];
    }
}
