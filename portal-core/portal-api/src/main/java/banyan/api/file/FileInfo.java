package banyan.api.file;

/**
 * What is known of a file without opening it.
 *
 * @param type as detected from the content, not as claimed by the browser
 * @param address where the browser gets it; opaque, checked on each request
 */
public record FileInfo(FileRef ref, String name, String type, long bytes, String address) {}
