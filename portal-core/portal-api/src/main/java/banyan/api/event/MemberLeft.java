package banyan.api.event;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;

/** A person is no longer a member of a group, for whatever reason. */
public record MemberLeft(GroupRef group, PersonRef person) implements Event {}
