package banyan.runtime.doctor;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the doctor found, as far as it is. */
@Requires("admin.doctor")
@InPortal
@Get("doctor")
public record LastExamination() implements Query<LastExamination.Report> {

    /** Where the examination stands. */
    public enum State {
        /** Nobody has asked yet. */
        NONE,
        RUNNING,
        ENDED
    }

    /**
     * The report.
     *
     * @param done how many of the checks have ended
     * @param checks how many there are; 0 before the first begins
     * @param good when no check complains so far
     * @param lines of the checks that have ended, in the language of who asked
     */
    public record Report(
            State state,
            Optional<Instant> askedAt,
            Optional<Instant> endedAt,
            int done,
            int checks,
            boolean good,
            List<Line> lines) {}

    /** One finding. */
    public record Line(String check, boolean good, String sentence) {}
}
