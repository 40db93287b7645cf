package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import java.util.UUID;

/** Accepts or declines, in one click; nobody has to say why. */
@Requires("moderation.take-part")
@Put("asks/{ask}/answer")
public record AnswerAsk(UUID ask, boolean yes) implements Command<Done> {}
