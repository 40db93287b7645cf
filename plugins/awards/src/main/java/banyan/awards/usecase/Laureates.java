package banyan.awards.usecase;

import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.awards.model.Line;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who was awarded, the latest first, 30 at a time: public inside the enterprise. Amounts are not shown here.
 *
 * @param year of the calendar in the group's zone; the current one unless it says otherwise
 * @param quarter 1 to 4; the whole year unless it says otherwise
 */
@Requires("awards.see-laureates")
@Get("laureates")
public record Laureates(
        Optional<@Min(2000) @Max(2999) Integer> year,
        Optional<@Min(1) @Max(4) Integer> quarter,
        Optional<PersonRef> person,
        Optional<@Size(max = 60) String> after)
        implements Query<Laureates.Hall> {

    /**
     * The hall of a period.
     *
     * @param most who was awarded most often
     * @param firstYear from which on there is something to see
     */
    public record Hall(int year, int firstYear, Slice<Row> won, List<Most> most, Optional<PersonCard> person) {}

    /** One place that was won; {@code in} names the week or contest. */
    public record Row(PersonCard person, Line line, int place, String title, String in, boolean week, Instant at) {}

    /** Somebody who was awarded often. */
    public record Most(PersonCard person, int times, int first) {}
}
