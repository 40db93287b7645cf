package banyan.api.file;

/**
 * What a query answers when it is a file for the person: an export, a calendar, a batch for the bank. Both REST and pages
 * hand it out as an attachment with {@code nosniff}; it is not kept.
 *
 * @param name with its ending, such as {@code questions-2026-11-22.csv}
 * @param type such as {@code text/csv; charset=utf-8}
 * @since 1.1
 */
@SuppressWarnings("ArrayRecordComponent") // made once, written once, compared never
public record Download(String name, String type, byte[] content) {}
