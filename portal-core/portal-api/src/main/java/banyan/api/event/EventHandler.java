package banyan.api.event;

/** Hears one kind of event. @since 1.0 */
@FunctionalInterface
public interface EventHandler<E extends Event> {
    void hear(E event);
}
