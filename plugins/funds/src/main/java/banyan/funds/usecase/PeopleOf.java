package banyan.funds.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.List;

/** The members, for choosing one in a form. */
@Requires("funds.read")
@Get("people")
public record PeopleOf() implements Query<List<PersonCard>> {}
