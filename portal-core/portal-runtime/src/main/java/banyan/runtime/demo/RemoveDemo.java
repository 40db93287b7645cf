package banyan.runtime.demo;

import banyan.api.usecase.Command;
import banyan.api.usecase.Delete;
import banyan.api.usecase.Done;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Requires;

/** Removes all that the demo brought; what people made themselves stays. */
@InPortal
@Requires("admin.portal")
@Delete("demo")
public record RemoveDemo() implements Command<Done> {}
