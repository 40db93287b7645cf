package banyan.runtime.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One notice, as its reader sees it.
 *
 * @param group the name of the group that it comes from
 * @param read when it was first seen on the list
 */
public record Notice(UUID id, String text, String address, Optional<String> group, Instant at, Optional<Instant> read) {}
