package banyan.moderation.usecase;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.Put;
import banyan.api.usecase.Requires;
import banyan.moderation.model.OperatorKind;

/** Names who runs the group for good from the next free week on, instead of a rotation. */
@Requires("moderation.plan")
@Put("operator")
public record SetOperator(PersonRef person, OperatorKind kind) implements Command<Done> {}
