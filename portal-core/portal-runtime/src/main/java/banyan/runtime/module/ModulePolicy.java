package banyan.runtime.module;

/** What IT decides about a module, for the portal or for one group. */
public enum ModulePolicy {
    /** The lead decides; off until then. */
    AVAILABLE,
    /** The lead decides; on until then. */
    ON_BY_DEFAULT,
    /** On, whatever the lead chose. */
    FORCED,
    /** Off, whatever the lead chose. */
    FORBIDDEN
}
