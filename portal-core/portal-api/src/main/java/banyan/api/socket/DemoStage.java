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

    /**
     * What happens at this time of the day, in the group's zone. The deeds of all modules and groups follow each other by the clock,
     * and the modules' jobs run in between. What has not come yet on the last day does not happen. A deed that is refused or fails is
     * logged, and the others go on.
     */
    void at(LocalTime time, Runnable deed);

    /** Sets the clock of what is done at once, while the day is planned: before all deeds of the day. */
    void at(LocalTime time);

    /** The person with this login, once a member. */
    Optional<PersonRef> person(String login);

    /** The members on this day, in an order that is the same in every run. */
    List<PersonRef> members();

    /**
     * Runs a use case as this person in the group, in a transaction of its own, at the time of the deed. The same thing done by the
     * same person on the same day is done once, also when the day is played again after a stop.
     *
     * @throws Refusal as for anyone
     */
    <R> R as(PersonRef person, UseCase<R> useCase);

    /** The same numbers in every run: seeded by the group, the module and the day. */
    RandomGenerator random();
}
