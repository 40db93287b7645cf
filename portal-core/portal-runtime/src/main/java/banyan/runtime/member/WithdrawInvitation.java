package banyan.runtime.member;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Takes an invitation back; who used it already stays. */
@Requires("members.invite")
@Delete("invitations/{invitation}")
public record WithdrawInvitation(@NotNull UUID invitation) implements Command<Done> {}
