package banyan.runtime.member;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;

/** The viewer's own card, wholly. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Get("me/card")
public record MyCard() implements Query<Card> {}
