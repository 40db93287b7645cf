package banyan.testkit;

import banyan.api.people.PersonRef;

/** Somebody with an account, signed in. */
public record TestPerson(PersonRef ref, String login, String password, String name, Client client) {}
