package banyan.api.socket;

import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One group of the demo on one day: its people, its clock, and the use cases run as one of them. @since 1.1 */
public interface DemoStage {

    Group group();

    /** The first and the last day of the demo's year; the last is today. */
    LocalDate first();

    LocalDate last();

    /** Sets the clock of what follows to this time of the day, in the group's zone. Time of a day only goes forward. */
    void at(LocalTime time);

    /** The person with this login, once a member. */
    Optional<PersonRef> person(String login);

    /** The members on this day, in an order that is the same in every run. */
    List<PersonRef> members();

    /**
     * Runs a use case as this person in the group, in a transaction of its own, at the stage's time.
     *
     * @throws Refusal as for anyone
     */
    <R> R as(PersonRef person, UseCase<R> useCase);

    /** The same numbers in every run: seeded by the group, the module and the day. */
    RandomGenerator random();
}
