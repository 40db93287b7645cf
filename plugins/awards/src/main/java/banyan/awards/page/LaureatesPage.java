package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import banyan.awards.usecase.Laureates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hall: who was awarded, by year, quarter and person. */
public final class LaureatesPage implements Page {

    /** A period or a person by which the hall can be narrowed. */
    public record Filter(String label, String href, boolean on) {}

    /** One place that was won. */
    public record Row(
            String person, String href, String place, String unit, String title, String line, String in, Instant at) {}

    /** Somebody who was awarded often. */
    public record Often(String person, String href, String times) {}

    private final PageContext core;
    private Laureates.@Nullable Hall hall;
    private Optional<Integer> quarter = Optional.empty();
    private Optional<PersonRef> person = Optional.empty();

    public LaureatesPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        Optional<Integer> year =
                core.param("year").filter(text -> text.matches("2\\d{3}")).map(Integer::valueOf);
        quarter = core.param("quarter").filter(text -> text.matches("[1-4]")).map(Integer::valueOf);
        person = core.param("person").map(text -> new PersonRef(Where.id("person", text)));
        hall = core.run(new Laureates(year, quarter, person, core.param("after")));
    }

    private Laureates.Hall hall() {
        return Objects.requireNonNull(hall, "load() runs first");
    }

    public List<Where.Tab> getTabs() {
        return Where.tabs(core, "laureates");
    }

    public List<Filter> getYears() {
        List<Filter> years = new ArrayList<>();
        int last = core.clock().instant().atZone(core.viewer().here().zone()).getYear();
        for (int year = last; year >= hall().firstYear() && year > last - 10; year--) {
            years.add(new Filter(
                    String.valueOf(year),
                    address(year, Optional.empty(), person, Optional.empty()),
                    year == hall().year()));
        }
        return years;
    }

    public List<Filter> getQuarters() {
        List<Filter> quarters = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            boolean on = quarter.equals(Optional.of(i));
            quarters.add(new Filter(
                    core.say("awards.laureates.quarter", i),
                    address(hall().year(), on ? Optional.empty() : Optional.of(i), person, Optional.empty()),
                    on));
        }
        return quarters;
    }

    /** The person by whom the hall is narrowed, and the way back; null for all. */
    public @Nullable Filter getOnly() {
        return hall().person()
                .map(card -> new Filter(
                        card.name(), address(hall().year(), quarter, Optional.empty(), Optional.empty()), true))
                .orElse(null);
    }

    public List<Row> getRows() {
        return hall().won().items().stream()
                .map(row -> new Row(
                        row.person().name(),
                        address(hall().year(), quarter, Optional.of(row.person().ref()), Optional.empty()),
                        String.valueOf(row.place()),
                        core.say("awards.word.place"),
                        row.title(),
                        core.say("awards.line." + Words.lower(row.line())),
                        row.week() ? Words.week(core, new Week(row.in())) : row.in(),
                        row.at()))
                .toList();
    }

    public List<Often> getMost() {
        return hall().most().stream()
                .map(one -> new Often(
                        one.person().name(),
                        address(hall().year(), quarter, Optional.of(one.person().ref()), Optional.empty()),
                        core.say("awards.laureates.times", one.times(), one.first())))
                .toList();
    }

    private String address(int year, Optional<Integer> part, Optional<PersonRef> who, Optional<String> after) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("year", String.valueOf(year));
        part.ifPresent(n -> query.put("quarter", String.valueOf(n)));
        who.ifPresent(ref -> query.put("person", ref.value().toString()));
        after.ifPresent(cursor -> query.put("after", cursor));
        return core.at("laureates", query);
    }

    public @Nullable String getNext() {
        return hall().won()
                .next()
                .map(cursor -> address(hall().year(), quarter, person, Optional.of(cursor)))
                .orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("after").isPresent() ? address(hall().year(), quarter, person, Optional.empty()) : null;
    }

    /** The table for a spreadsheet; null for who only sees the hall. */
    public @Nullable String getFile() {
        return core.viewer().may("awards.read")
                ? "/api/v1/groups/" + core.viewer().here().handle() + "/awards/laureates.csv?year=" + hall().year()
                : null;
    }
}
