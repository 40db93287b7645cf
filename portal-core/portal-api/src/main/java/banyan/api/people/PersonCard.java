package banyan.api.people;

import java.util.Optional;

/**
 * What a viewer sees of a person in a group: the name (or its mask), and the line under it.
 *
 * @param line position and place, empty when the person gave none or the viewer may not see it
 * @param colour 1 to 6, stable for the person: the tint of the avatar
 */
public record PersonCard(PersonRef ref, String name, String initials, Optional<String> line, int colour) {}
