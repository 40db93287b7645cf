package banyan.runtime.module;

import java.util.Set;

/**
 * Whether a module is on in a group, why, and who decides it.
 *
 * @param missing the modules that it needs and that are off; only with {@link Reason#NEEDS_ANOTHER}
 */
public record ModuleState(String module, boolean on, Reason reason, Decider decider, Set<String> missing) {

    /** Who decides. */
    public enum Decider {
        /** The lead of the group may switch it. */
        LEAD,
        /** IT decided; the lead may ask. */
        IT,
        /** Nobody: it belongs to every group, or the group is archived. */
        NOBODY
    }

    /** Why a module is on or off; the name is the key of its sentence. */
    public enum Reason {
        /** Part of every group. */
        ALWAYS_ON,
        /** The plugin that brings it does not run at this moment. */
        NOT_RUNNING,
        FORBIDDEN_IN_PORTAL,
        FORBIDDEN_IN_GROUP,
        FORCED_IN_PORTAL,
        FORCED_IN_GROUP,
        /** It should be on, but a module that it needs is off. */
        NEEDS_ANOTHER,
        CHOSEN_ON,
        CHOSEN_OFF,
        /** IT says: on until the lead decides. */
        ON_BY_POLICY,
        /** The module says: on until the lead decides. */
        ON_BY_DEFAULT,
        /** Nobody has switched it on. */
        NOT_CHOSEN
    }

    public ModuleState {
        missing = Set.copyOf(missing);
    }

    static ModuleState of(String module, boolean on, Reason reason, Decider decider) {
        return new ModuleState(module, on, reason, decider, Set.of());
    }

    ModuleState without(Set<String> missing) {
        return new ModuleState(module, false, Reason.NEEDS_ANOTHER, decider, missing);
    }
}
