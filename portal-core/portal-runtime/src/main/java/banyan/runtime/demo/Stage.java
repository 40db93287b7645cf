package banyan.runtime.demo;

import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import banyan.api.socket.DemoStage;
import banyan.api.usecase.UseCase;
import banyan.runtime.data.PortalClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * One module's day in one group of the demo. Whoever does the same thing on the same day again does it under the same idempotency
 * key: a day that is played again after a stop in its middle does nothing twice.
 */
final class Stage implements DemoStage {

    static final String KEY = "demo:";

    private final Troupe troupe;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate day;
    private final PortalClock clock;
    private final Consumer<Deed> deeds;
    private final RandomGenerator random;
    private final String key;

    Stage(
            Troupe troupe,
            String module,
            LocalDate first,
            LocalDate last,
            LocalDate day,
            PortalClock clock,
            Consumer<Deed> deeds) {
        this.troupe = troupe;
        this.first = first;
        this.last = last;
        this.day = day;
        this.clock = clock;
        this.deeds = deeds;
        this.key = KEY + group().handle() + ":" + module + ":" + day + ":";
        long number = day.toEpochDay() - first.toEpochDay();
        this.random =
                new SplittableRandom(1_000L * (31L * group().handle().value().hashCode() + module.hashCode()) + number);
    }

    @Override
    public Group group() {
        return troupe.group();
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
        deeds.accept(new Deed(day.atTime(time).atZone(group().zone()).toInstant(), key, deed));
    }

    @Override
    public void at(LocalTime time) {
        Instant at = day.atTime(time).atZone(group().zone()).toInstant();
        Instant present = clock.present();
        clock.play(Optional.of(at.isAfter(present) ? present : at));
    }

    @Override
    public Optional<PersonRef> person(String login) {
        return troupe.find(login);
    }

    @Override
    public List<PersonRef> members() {
        return troupe.members();
    }

    @Override
    public <R> R as(PersonRef person, UseCase<R> useCase) {
        String what = person.value() + " " + useCase;
        UUID once = UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
        return troupe.context().run(person, group().handle(), useCase, key + once);
    }

    @Override
    public RandomGenerator random() {
        return random;
    }
}
