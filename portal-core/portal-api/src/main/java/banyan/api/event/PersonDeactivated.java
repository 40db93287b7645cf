package banyan.api.event;

import banyan.api.people.PersonRef;

/** A person's account was switched off; every right is gone at the next request. */
public record PersonDeactivated(PersonRef person) implements Event {}
