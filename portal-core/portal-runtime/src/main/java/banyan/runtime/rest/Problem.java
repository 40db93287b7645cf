package banyan.runtime.rest;

import banyan.api.usecase.Violation;
import java.util.List;

/**
 * RFC 9457 problem details.
 *
 * @param type {@code about:blank}: the code says more than an address would
 * @param title the HTTP status in words
 * @param detail what, which, and the remedy, in the caller's language
 * @param code for programs; stable over versions
 * @param violations the fields that do not fit; empty for other problems
 */
public record Problem(String type, String title, int status, String detail, String code, List<Violation> violations) {}
