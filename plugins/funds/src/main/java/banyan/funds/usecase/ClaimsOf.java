package banyan.funds.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.List;

/** The open claims against one member. */
@Requires("funds.read")
@Get("members/{person}/claims")
public record ClaimsOf(PersonRef person) implements Query<List<MyBooks.Claim>> {}
