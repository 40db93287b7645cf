package banyan.runtime.member;

import banyan.api.usecase.Command;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Changes the viewer's own card. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Put("me/card")
public record ChangeMyCard(@NotNull @Valid Card card) implements Command<Card> {}
