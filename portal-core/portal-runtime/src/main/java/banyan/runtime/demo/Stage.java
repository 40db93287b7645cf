package banyan.runtime.demo;

import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import banyan.api.socket.DemoStage;
import banyan.api.usecase.UseCase;
import banyan.runtime.data.PortalClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** One module's day in one group of the demo. */
final class Stage implements DemoStage {

    private final Group group;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate day;
    private final PortalClock clock;
    private final DemoContext context;
    private final RandomGenerator random;

    Stage(
            Group group,
            String module,
            LocalDate first,
            LocalDate last,
            LocalDate day,
            PortalClock clock,
            DemoContext context) {
        this.group = group;
        this.first = first;
        this.last = last;
        this.day = day;
        this.clock = clock;
        this.context = context;
        long weeks = first.until(day).toTotalMonths() * 31L + day.getDayOfMonth();
        this.random = new SplittableRandom(31L * (31L * group.handle().value().hashCode() + module.hashCode()) + weeks);
    }

    @Override
    public Group group() {
        return group;
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
    public void at(LocalTime time) {
        clock.play(Optional.of(day.atTime(time).atZone(group.zone()).toInstant()));
    }

    @Override
    public Optional<PersonRef> person(String login) {
        return context.find(login).filter(person -> context.isMember(group.ref(), person));
    }

    @Override
    public List<PersonRef> members() {
        return context.members(group.ref());
    }

    @Override
    public <R> R as(PersonRef person, UseCase<R> useCase) {
        return context.run(person, group.handle(), useCase);
    }

    @Override
    public RandomGenerator random() {
        return random;
    }
}
