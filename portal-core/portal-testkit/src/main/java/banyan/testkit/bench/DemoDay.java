package banyan.testkit.bench;

import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.socket.DemoStage;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One day of the demo on a bench, as the portal's player stages it: planned deeds run in the order of their times, by the
 * clock of the group.
 */
public final class DemoDay implements DemoStage {

    private final PluginBench bench;
    private final Map<String, Viewer> people;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate day;
    private final List<Deed> deeds = new ArrayList<>();

    private record Deed(LocalTime at, Runnable act) {}

    /**
     * A day between the first and the last of the demo's year.
     *
     * @param people by login, all of one group, at least one
     */
    public DemoDay(PluginBench bench, Map<String, Viewer> people, LocalDate first, LocalDate last, LocalDate day) {
        this.bench = bench;
        this.people = people;
        this.first = first;
        this.last = last;
        this.day = day;
    }

    @Override
    public Group group() {
        return people.values().iterator().next().here();
    }

    @Override
    public LocalDate first() {
        return first;
    }

    @Override
    public LocalDate last() {
        return last;
    }

    @Override
    public void at(LocalTime time, Runnable deed) {
        deeds.add(new Deed(time, deed));
    }

    @Override
    public void at(LocalTime time) {
        bench.clockAt(day.atTime(time).atZone(group().zone()).toInstant());
    }

    /** Runs what was planned. Answers who was refused, when and why. */
    public List<String> play() {
        List<String> refused = new ArrayList<>();
        deeds.stream().sorted(Comparator.comparing(Deed::at)).forEach(deed -> {
            at(deed.at());
            try {
                deed.act().run();
            } catch (Refusal no) {
                refused.add(day + " " + deed.at() + " " + no.getMessage());
            }
        });
        return refused;
    }

    @Override
    public Optional<PersonRef> person(String login) {
        return Optional.ofNullable(people.get(login)).map(Viewer::self);
    }

    @Override
    public List<PersonRef> members() {
        return people.values().stream().map(Viewer::self).toList();
    }

    @Override
    public <R> R as(PersonRef person, UseCase<R> useCase) {
        Viewer viewer = people.values().stream()
                .filter(one -> one.is(person))
                .findFirst()
                .orElseThrow();
        return bench.as(viewer, useCase);
    }

    /** The same sequence at each run of the same day. */
    @Override
    public RandomGenerator random() {
        return new SplittableRandom(day.toEpochDay());
    }
}
