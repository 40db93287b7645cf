package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.moderation.model.NeedPlace;
import java.util.UUID;

/** Says where a need belongs: this week, later, or another place. */
@Requires("moderation.moderate")
@Put("needs/{need}")
public record SortNeed(UUID need, NeedPlace place) implements Command<Done> {}
