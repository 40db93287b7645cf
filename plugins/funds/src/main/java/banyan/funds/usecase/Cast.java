package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.funds.model.Leg;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The people of a page, asked for once; who is unknown by now is a dash. */
record Cast(Map<PersonRef, PersonCard> cards) {

    static Cast of(People people, GroupRef group, Collection<UUID> ids) {
        Set<PersonRef> refs = new LinkedHashSet<>();
        ids.stream().filter(id -> !id.equals(Leg.NOBODY)).forEach(id -> refs.add(new PersonRef(id)));
        return new Cast(refs.isEmpty() ? Map.of() : people.cards(group, refs));
    }

    PersonCard of(UUID person) {
        PersonRef ref = new PersonRef(person);
        return Optional.ofNullable(cards.get(ref)).orElseGet(() -> new PersonCard(ref, "—", "—", Optional.empty(), 6));
    }

    Optional<PersonCard> find(UUID person) {
        return person.equals(Leg.NOBODY) ? Optional.empty() : Optional.of(of(person));
    }
}
