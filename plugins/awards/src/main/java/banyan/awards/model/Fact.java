package banyan.awards.model;

import banyan.api.people.PersonRef;
import java.time.Instant;

/** A contribution that waits to be judged: who did what, when, with which evidence. */
public record Fact(PersonRef person, String kind, String topics, String evidence, Instant at) {}
