package banyan.runtime.member;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotNull;

/** Makes another member the lead and steps down, in one step. */
@Requires("members.roles")
@Post("lead")
public record HandOverLead(@NotNull PersonRef to) implements Command<Done> {}
