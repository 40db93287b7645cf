package banyan.runtime.doctor;

import banyan.api.usecase.Command;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Post;
import banyan.api.usecase.Requires;

/**
 * Begins to run every check of the portal, within seconds and on one node; nothing happens where one runs already.
 * {@link LastExamination} tells how far it is.
 */
@Requires("admin.doctor")
@InPortal
@Post("doctor")
public record Examine() implements Command<Done> {}
