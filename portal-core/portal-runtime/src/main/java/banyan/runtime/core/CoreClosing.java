package banyan.runtime.core;

/** CDI event: the portal stops. Plugins, jobs and listeners end now, while the database is still there. */
public record CoreClosing() {}
