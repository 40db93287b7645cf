package banyan.api.event;

/** Announces facts. @since 1.0 */
public interface Events {

    /**
     * Tells everyone who listens. Listeners registered with {@code on} hear it now, in this transaction, and can refuse it;
     * those registered with {@code after} hear it once this transaction is committed, at least once, also when the portal
     * is stopped in between.
     */
    void fire(Event event);
}
