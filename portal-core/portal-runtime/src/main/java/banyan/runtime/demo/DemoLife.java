package banyan.runtime.demo;

import banyan.api.group.Group;
import java.time.LocalDate;

/**
 * Lives the core's part of a day in a group of the demo: who comes and goes.
 *
 * <p><b>When:</b> on each day of the year, before the modules' content of that day; again after a stop in the middle of the day.
 * <p><b>How:</b> a CDI bean; the clock stands at the morning of the day. What is done already is not done again.
 * <p><b>If you fail:</b> the log says so and the day goes on.
 */
public interface DemoLife {

    /** @param number the day's place in the year, from 0 */
    void live(Group group, LocalDate day, int number);
}
