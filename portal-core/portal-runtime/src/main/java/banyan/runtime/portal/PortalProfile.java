package banyan.runtime.portal;

import java.time.ZoneId;
import java.util.Locale;

/**
 * The portal as everyone sees it.
 *
 * @param theme the id of the enterprise's theme
 */
public record PortalProfile(String name, Locale locale, ZoneId zone, String theme, Step step, DemoState demo) {

    /** Whether the demo enterprise is in this portal. */
    public enum DemoState {
        NONE,
        MAKING,
        MADE
    }

    public boolean isSetUp() {
        return step == Step.DONE;
    }
}
