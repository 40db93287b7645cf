package banyan.api.people;

import banyan.api.group.GroupRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks people up.
 *
 * <p>Answers are cut to what the group's rules show to its members (names may be masked). One call is one query, so ask
 * once for all the people of a list.
 *
 * @since 1.0
 */
public interface People {

    /** The cards of these people as members of this group see them; people who are unknown are left out. */
    Map<PersonRef, PersonCard> cards(GroupRef group, Collection<PersonRef> people);

    /** Members of this group whose name or login begins with or contains {@code words}; at most {@code limit}. */
    List<PersonCard> membersLike(GroupRef group, String words, int limit);

    /**
     * What each active member of this group says on the introduction card to be good at; who says nothing, or does not show it
     * to members, is left out.
     *
     * @since 1.1
     */
    Map<PersonRef, List<String>> strengths(GroupRef group);

    /** Whether this person is a member of the group at this moment. */
    boolean isMember(GroupRef group, PersonRef person);

    /** The card of one person; for erased or unknown people a card that says so. */
    default PersonCard card(GroupRef group, PersonRef person) {
        return Optional.ofNullable(cards(group, List.of(person)).get(person))
                .orElseGet(() -> new PersonCard(person, "—", "—", Optional.empty(), 6));
    }
}
