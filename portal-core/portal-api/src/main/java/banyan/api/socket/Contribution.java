package banyan.api.socket;

import banyan.api.event.Event;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import java.time.Instant;
import java.util.Set;

/**
 * A fact that a module states: who did what, on which topic, with which evidence. Fired as an event; awards, recognition,
 * talent and pulse listen.
 *
 * @param kind of the module that states it, such as {@code qa.answer} or {@code qa.best-answer}
 * @param topics words of the group's own, without order
 * @param evidence address of the page that shows it
 */
public record Contribution(
        GroupRef group, PersonRef person, String kind, Set<String> topics, String evidence, Instant at)
        implements Event {}
