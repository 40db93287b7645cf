package banyan.runtime.usecase;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/**
 * The raw body of a request, kept in a temporary file for the length of the call. A use case with a component of this type
 * takes any content type; its other components come from the address and the query.
 *
 * @param sha256 of the content, in hexadecimal
 */
public record Upload(@JsonIgnore Path file, long bytes, String sha256, String contentType) {}
