package banyan.runtime.member;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Ends somebody's membership; the reason stands in the audit. */
@Requires("members.remove")
@Post("{person}/removal")
public record RemoveMember(@NotNull PersonRef person, @NotBlank @Size(max = 500) String reason)
        implements Command<Done> {}
