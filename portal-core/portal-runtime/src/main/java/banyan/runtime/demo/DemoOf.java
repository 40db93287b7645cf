package banyan.runtime.demo;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.runtime.portal.PortalProfile.DemoState;
import java.time.LocalDate;
import java.util.Optional;

/** How far the demo's year has been played. */
@InPortal
@Requires(Requires.SIGNED_IN)
@Get("demo")
public record DemoOf() implements Query<DemoOf.Progress> {

    /**
     * @param until the last day that was played whole
     * @param days how many of {@code of} days were played
     */
    public record Progress(DemoState state, Optional<LocalDate> until, int days, int of) {

        public boolean plays() {
            return state == DemoState.MAKING;
        }
    }
}
