package banyan.moderation.usecase;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.Requires;

/** Goes back to the rotation: the operator's weeks ahead are given to the queue. */
@Requires("moderation.plan")
@Delete("operator")
public record EndOperator() implements Command<Done> {}
