package banyan.runtime.doctor;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.List;

/** Runs every check of the portal. */
@Requires("admin.doctor")
@InPortal
@Get("doctor")
public record Examine() implements Query<Examine.Report> {

    /** What was found; {@code good} when no check complains. */
    public record Report(boolean good, List<Line> lines) {}

    /** One finding, in the caller's language. */
    public record Line(String check, boolean good, String sentence) {}
}
