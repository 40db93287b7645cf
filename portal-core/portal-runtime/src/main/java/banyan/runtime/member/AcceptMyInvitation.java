package banyan.runtime.member;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;

/** Becomes a member because this group invited the viewer by name. */
@Requires("members.ask-to-join")
@Post("invitations/mine/acceptance")
public record AcceptMyInvitation() implements Command<Done> {}
