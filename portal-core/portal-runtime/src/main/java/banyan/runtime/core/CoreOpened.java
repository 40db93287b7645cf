package banyan.runtime.core;

/** CDI event: the tables are up to date and the core's use cases are registered. The plugin host and the jobs start now. */
public record CoreOpened() {}
