package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotNull;

/** Lets a person in again, with the roles that they had. */
@InPortal
@Requires("people.manage")
@Post("people/{person}/activate")
public record ActivatePerson(@NotNull PersonRef person) implements Command<Done> {}
