package banyan.runtime.doctor;

import java.util.List;

/**
 * Proves one thing about the portal's data.
 *
 * <p><b>When:</b> an administrator asks. It may read everything and take minutes.
 * <p><b>How:</b> a CDI bean. Answer at least one finding: the good one says what was looked at.
 * <p><b>If you fail:</b> the report says that this check could not be made, and why.
 */
public interface Check {

    /** Its id: {@code admin.doctor.<id>} names it for people. */
    String id();

    List<Finding> run();

    /**
     * What a check found.
     *
     * @param good whether all is well
     * @param key of the sentence, with its values
     */
    record Finding(boolean good, String key, List<Object> values) {
        public static Finding good(String key, Object... values) {
            return new Finding(true, key, List.of(values));
        }

        public static Finding bad(String key, Object... values) {
            return new Finding(false, key, List.of(values));
        }
    }
}
