package banyan.api.usecase;

import java.util.Set;

/**
 * A permission that a module declares, with the roles that hold it unless a lead or IT decides otherwise.
 *
 * <p><b>How:</b> an enum of the plugin implements it; its sentences stand in the bundle under
 * {@code <module>.permission.<verb>}.
 *
 * @since 1.0
 */
public interface Permission {

    /** {@code module.verb}, small letters and hyphens. */
    String key();

    /** Who holds it by default. */
    Set<Role> byDefault();

    /** Whether a lead may give it to or take it from roles of the group; IT always may. */
    default boolean adjustable() {
        return true;
    }
}
