package banyan.runtime.charter;

import banyan.api.people.PersonRef;
import java.time.Instant;

/**
 * One version of a group's charter.
 *
 * @param version 0 when nothing has been written yet
 * @param note what changed, in the words of who changed it
 */
public record CharterVersion(
        int version, CharterText text, String note, PersonRef writtenBy, String writtenByName, Instant writtenAt) {}
