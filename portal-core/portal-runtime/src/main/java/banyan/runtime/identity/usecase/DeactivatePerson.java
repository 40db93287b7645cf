package banyan.runtime.identity.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotNull;

/** Takes every right from a person at their next request. */
@InPortal
@Requires("people.manage")
@Post("people/{person}/deactivate")
public record DeactivatePerson(@NotNull PersonRef person) implements Command<Done> {}
