package banyan.qa.usecase.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.random.RandomGenerator;

/**
 * When the round of a question goes on, on the clock at the group's wall.
 *
 * @param criteria how many marks a rating has; 0 where rounds are off
 */
record Moments(LocalDateTime opens, LocalDateTime evaluates, LocalDateTime closes, int criteria) {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** Where rounds are off, people take about as long. */
    static Moments free(LocalDate asked) {
        LocalDateTime opens = asked.plusDays(4).atTime(NINE);
        return new Moments(opens, opens.plusHours(9), opens.plusHours(35), 0);
    }

    boolean isRated() {
        return criteria > 0;
    }

    /** Some moment between two others. */
    static LocalDateTime between(LocalDateTime from, LocalDateTime to, RandomGenerator random) {
        return from.plusSeconds(
                random.nextLong(Math.max(1, Duration.between(from, to).toSeconds())));
    }

    /** When people write: in the breaks and after the shift, some at night. */
    static LocalTime hour(RandomGenerator random) {
        int[] hours = {7, 8, 10, 12, 12, 13, 16, 17, 18, 19, 20, 20, 21, 22};
        return LocalTime.of(hours[random.nextInt(hours.length)], random.nextInt(60), random.nextInt(60));
    }

    /** When somebody rates: in the evening on which the evaluation begins, or before it ends. */
    LocalDateTime whileRated(RandomGenerator random) {
        LocalDateTime night = evaluates.toLocalDate().atTime(23, 30);
        LocalDateTime morning = closes.toLocalDate().atTime(6, 30);
        boolean evening = night.isAfter(evaluates.plusMinutes(10)) && random.nextInt(5) < 2;
        boolean bothDays = morning.isBefore(closes.minusMinutes(30)) && morning.isAfter(evaluates);
        if (evening || !bothDays) {
            LocalDateTime end = night.isBefore(closes) ? night : closes;
            return between(evaluates.plusMinutes(5), end.minusMinutes(5), random);
        }
        return between(morning, closes.minusMinutes(5), random);
    }
}
