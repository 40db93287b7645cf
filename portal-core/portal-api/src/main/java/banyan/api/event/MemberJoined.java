package banyan.api.event;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;

/** A person became a member of a group. */
public record MemberJoined(GroupRef group, PersonRef person) implements Event {}
