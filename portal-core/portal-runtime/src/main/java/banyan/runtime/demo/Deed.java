package banyan.runtime.demo;

import java.time.Instant;

/**
 * Something that happens at a moment of a day.
 *
 * @param what for the log, when it fails
 */
record Deed(Instant at, String what, Runnable act) {}
