package banyan.api.socket;

import java.util.List;

/**
 * Proves one thing about a module's data.
 *
 * <p><b>When:</b> an administrator asks, by the page of the doctor or {@code banyan doctor}; over all groups, whether the module is
 * on there or not. It may read everything and take minutes.
 * <p><b>How:</b> {@code to.check("books", check)}. Answer at least one finding: the good one says what was looked at. It runs in
 * a transaction and repairs nothing. Its name stands in the bundle under {@code <module>.doctor.<name>}, its sentences too.
 * <p><b>What the person sees:</b> one line for each finding, in their language.
 * <p><b>If you fail:</b> the report says that this check could not be made, and why.
 *
 * @since 1.2
 */
@FunctionalInterface
public interface Check {

    List<Finding> run();

    /**
     * What a check found.
     *
     * @param good whether all is well
     * @param key of the sentence in the plugin's bundle
     * @param values of the sentence; a {@link Term} is said in the reader's language
     */
    record Finding(boolean good, String key, List<Object> values) {

        public static Finding good(String key, Object... values) {
            return new Finding(true, key, List.of(values));
        }

        public static Finding bad(String key, Object... values) {
            return new Finding(false, key, List.of(values));
        }
    }

    /**
     * A value that has words of its own in the plugin's bundle.
     *
     * @since 1.2
     */
    record Term(String key) {}
}
