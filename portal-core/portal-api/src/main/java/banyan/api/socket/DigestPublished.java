package banyan.api.socket;

import banyan.api.event.Event;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import java.time.Instant;

/** The digest of a week was published: its round is at its end. @since 1.1 */
public record DigestPublished(GroupRef group, Week week, PersonRef by, String address, Instant at) implements Event {}
