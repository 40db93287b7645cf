package banyan.awards.model;

import banyan.api.people.PersonRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Draws reviewers for works: at random from a seed that is kept with the evaluation, so that the draw can be repeated by anyone
 * who doubts it. Nobody gets their own work, nobody gets a work twice, people who judged an author {@value #OFTEN} times
 * lately come last for that author, and the loads differ by at most one wherever the works allow it.
 */
public final class Allocation {

    public static final int OFTEN = 2;

    /** A work to be reviewed. */
    public record Work(EntryId id, PersonRef author) {}

    private final List<Work> works;
    private final List<PersonRef> pool;
    private final Weighing.History history;
    private final Map<EntryId, Set<PersonRef>> drawn = new LinkedHashMap<>();
    private final Map<PersonRef, Integer> load = new HashMap<>();

    private Allocation(List<Work> works, List<PersonRef> pool, Weighing.History history) {
        this.works = works;
        this.pool = pool;
        this.history = history;
        works.forEach(work -> drawn.put(work.id(), new LinkedHashSet<>()));
        pool.forEach(person -> load.put(person, 0));
    }

    /** Each work with its reviewers: {@code each} of them, or all who are left where the pool is smaller. */
    public static Map<EntryId, Set<PersonRef>> draw(
            List<Work> works, List<PersonRef> pool, int each, Weighing.History history, long seed) {
        Random random = new Random(seed);
        List<PersonRef> shuffled = new ArrayList<>(new LinkedHashSet<>(pool));
        Collections.shuffle(shuffled, random);
        List<Work> order = new ArrayList<>(works);
        Collections.shuffle(order, random);
        Allocation allocation = new Allocation(order, shuffled, history);
        for (int i = 0; i < each; i++) {
            order.forEach(allocation::drawOne);
        }
        allocation.level();
        return allocation.drawn;
    }

    private void drawOne(Work work) {
        PersonRef best = null;
        long cost = Long.MAX_VALUE;
        for (PersonRef person : pool) {
            long of = may(person, work) ? cost(person, work) : Long.MAX_VALUE;
            if (of < cost) {
                best = person;
                cost = of;
            }
        }
        if (best != null) {
            give(work, best);
        }
    }

    private boolean may(PersonRef person, Work work) {
        return !person.equals(work.author()) && !reviewers(work).contains(person);
    }

    private Set<PersonRef> reviewers(Work work) {
        return drawn.getOrDefault(work.id(), Set.of());
    }

    private long cost(PersonRef person, Work work) {
        int times = history.times(person, work.author());
        return (times >= OFTEN ? 1_000_000L : 0) + 1_000L * load.getOrDefault(person, 0) + Math.min(times, 999);
    }

    private void give(Work work, PersonRef person) {
        drawn.computeIfAbsent(work.id(), k -> new LinkedHashSet<>()).add(person);
        load.merge(person, 1, Integer::sum);
    }

    /** Moves reviews along chains from the busiest to the idlest until the loads differ by one, or nothing can be moved. */
    private void level() {
        boolean moved = true;
        while (moved && !pool.isEmpty()) {
            int least = Collections.min(load.values());
            moved = Collections.max(load.values()) - least > 1 && moveOne(least);
        }
    }

    private boolean moveOne(int least) {
        int most = Collections.max(load.values());
        return pool.stream()
                .filter(person -> load.getOrDefault(person, 0) == most)
                .anyMatch(from -> moveFrom(from, least));
    }

    /** A step of the search: this person could take that work over from the one before. */
    private record Step(PersonRef person, Work taken, PersonRef before) {}

    private boolean moveFrom(PersonRef from, int least) {
        Map<PersonRef, Step> reached = new HashMap<>();
        Deque<PersonRef> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            PersonRef giver = open.remove();
            for (Work work : works) {
                if (!reviewers(work).contains(giver)) {
                    continue;
                }
                for (PersonRef taker : pool) {
                    if (taker.equals(from) || reached.containsKey(taker) || !isWelcome(taker, work)) {
                        continue;
                    }
                    reached.put(taker, new Step(taker, work, giver));
                    if (load.getOrDefault(taker, 0) == least) {
                        hand(reached, taker, from);
                        return true;
                    }
                    open.add(taker);
                }
            }
        }
        return false;
    }

    private boolean isWelcome(PersonRef person, Work work) {
        return may(person, work) && history.times(person, work.author()) < OFTEN;
    }

    private void hand(Map<PersonRef, Step> reached, PersonRef last, PersonRef from) {
        PersonRef taker = last;
        while (!taker.equals(from)) {
            Step step = reached.get(taker);
            if (step == null) {
                return;
            }
            Set<PersonRef> reviewers = drawn.computeIfAbsent(step.taken().id(), k -> new LinkedHashSet<>());
            reviewers.remove(step.before());
            reviewers.add(taker);
            taker = step.before();
        }
        load.merge(last, 1, Integer::sum);
        load.merge(from, -1, Integer::sum);
    }
}
