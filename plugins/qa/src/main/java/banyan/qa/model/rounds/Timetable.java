package banyan.qa.model.rounds;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When a group's rounds happen, on the clock at its wall.
 *
 * @param leadDays how many days before the opening questions have to be there
 * @param openHours how long answers are discussed, on the clock at the wall
 * @param evaluateHours how long they are rated after that
 */
public record Timetable(DayOfWeek day, LocalTime at, int leadDays, int openHours, int evaluateHours) {}
