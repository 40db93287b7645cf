package banyan.runtime.plugin.archive;

import java.util.List;

/**
 * What an archive says of itself, after inspection.
 *
 * @param requires range of the portal's interface, as pf4j writes it
 * @param dependencies as pf4j writes them: {@code qa@>=1.0.0, funds?}
 */
public record Facts(
        String plugin,
        String version,
        String mainClass,
        String requires,
        List<Dependency> dependencies,
        String description,
        String provider,
        int entries,
        long unpacked) {

    /** Another plugin that this one needs, or can do more with. */
    public record Dependency(String plugin, String range, boolean optional) {

        @Override
        public String toString() {
            return plugin + (optional ? "?" : "") + (range.equals("*") ? "" : "@" + range);
        }
    }
}
