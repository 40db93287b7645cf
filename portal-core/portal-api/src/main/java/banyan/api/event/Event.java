package banyan.api.event;

/**
 * A fact that happened. A record of plain values, refs and lists of them: events that follow a commit are kept as JSON.
 *
 * @since 1.0
 */
public interface Event {}
