package banyan.runtime.member;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Says what the viewer wants from this group. */
@Requires("members.introduce")
@Put("me/introduction")
public record IntroduceMyself(@NotNull @Size(max = 500) String wants) implements Command<Done> {}
