package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;

/** The people of an answer, asked for once; whoever is unknown by now is a dash. */
record Cast(Map<PersonRef, PersonCard> cards) {

    static Cast of(People people, GroupRef group, Collection<PersonRef> refs) {
        return new Cast(refs.isEmpty() ? Map.of() : people.cards(group, new LinkedHashSet<>(refs)));
    }

    PersonCard of(PersonRef person) {
        return Optional.ofNullable(cards.get(person))
                .orElseGet(() -> new PersonCard(person, "—", "—", Optional.empty(), 6));
    }

    Optional<PersonCard> of(Optional<PersonRef> person) {
        return person.map(this::of);
    }
}
