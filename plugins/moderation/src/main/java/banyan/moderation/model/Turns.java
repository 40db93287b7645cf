package banyan.moderation.model;

import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * Who gets which week: the first in the queue who can. Whoever is away, gave that week back, or was on duty too lately is
 * passed over and keeps the place. The same for giving weeks out and for estimating when it is one's turn.
 */
public final class Turns {

    /** Somebody in the queue. */
    public record Waiting(UUID entry, PersonRef person, boolean again) {}

    private final BiPredicate<PersonRef, Week> cannot;
    private final int rest;
    private final Map<Week, PersonRef> given;

    /**
     * @param cannot whether a person is away in a week or gave it back
     * @param rest how many weeks lie at least between two weeks of one person
     * @param given who has which week already
     */
    public Turns(BiPredicate<PersonRef, Week> cannot, int rest, Map<Week, PersonRef> given) {
        this.cannot = cannot;
        this.rest = rest;
        this.given = new HashMap<>(given);
    }

    /** Gives these weeks out, in order; a week that nobody can take is left out. Each entry of the queue serves once. */
    public Map<Week, Waiting> assign(List<Waiting> queue, List<Week> weeks) {
        List<Waiting> line = new ArrayList<>(queue);
        Map<Week, Waiting> turns = new LinkedHashMap<>();
        for (Week week : weeks) {
            if (given.containsKey(week)) {
                continue;
            }
            Optional<Waiting> next =
                    line.stream().filter(one -> can(one.person(), week)).findFirst();
            next.ifPresent(one -> {
                turns.put(week, one);
                given.put(week, one.person());
                line.remove(one);
                if (one.again()) {
                    line.add(one);
                }
            });
        }
        return turns;
    }

    private boolean can(PersonRef person, Week week) {
        return !cannot.test(person, week) && !isNear(person, week);
    }

    private boolean isNear(PersonRef person, Week week) {
        for (int distance = 1; distance <= rest; distance++) {
            if (person.equals(given.get(week.plus(distance))) || person.equals(given.get(week.plus(-distance)))) {
                return true;
            }
        }
        return false;
    }

    /** The first week of each entry, as it looks now. */
    public static Map<UUID, Week> estimates(Map<Week, Waiting> turns) {
        Map<UUID, Week> first = new LinkedHashMap<>();
        turns.forEach((week, one) -> first.putIfAbsent(one.entry(), week));
        return first;
    }

    /** The weeks that nobody could take. */
    public static List<Week> gaps(List<Week> weeks, Set<Week> taken) {
        return weeks.stream().filter(week -> !taken.contains(week)).toList();
    }
}
