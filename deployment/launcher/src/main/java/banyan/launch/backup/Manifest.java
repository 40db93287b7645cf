package banyan.launch.backup;

import java.util.List;

/**
 * The last entry of a backup: what is in it, and by which sums each part is known again.
 *
 * @param format the shape of the file; another one is refused
 * @param program the version of Banyan that made it
 * @param server the version of PostgreSQL that it was read from
 * @param made when its snapshot was taken, in UTC
 */
record Manifest(int format, String program, String server, String made, List<Part> statements, List<Table> tables) {

    static final int FORMAT = 1;

    /** A list of statements, one JSON array. */
    record Part(String entry, String sha256) {}

    /** The rows of one table in COPY's text format. {@code table} names its columns too. */
    record Table(String table, String entry, long rows, String sha256) {}
}
