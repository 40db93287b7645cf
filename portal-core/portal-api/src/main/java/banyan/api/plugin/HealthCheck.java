package banyan.api.plugin;

/** Proves that a version works. It has ten seconds. @since 1.0 */
@FunctionalInterface
public interface HealthCheck {
    void check() throws Exception;
}
