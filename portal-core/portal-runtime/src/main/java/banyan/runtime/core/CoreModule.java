package banyan.runtime.core;

/**
 * A part of the core presents its use cases, permissions and jobs. CDI beans implement it; all are called once at start.
 */
public interface CoreModule {
    void contribute(CoreContributions to);
}
