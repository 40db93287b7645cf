package banyan.awards.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.List;

/** The panel of the group. */
@Requires("awards.read")
@Get("panel")
public record Panel() implements Query<List<PersonCard>> {}
