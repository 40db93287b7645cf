package banyan.awards.usecase;

import banyan.api.file.Download;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.value.Slice;
import banyan.awards.model.Appeal;
import banyan.awards.model.Entry;
import banyan.awards.model.Line;
import banyan.awards.model.Place;
import banyan.awards.model.Review;
import banyan.awards.store.Appeals;
import banyan.awards.store.Keys;
import banyan.awards.store.Places;
import banyan.awards.store.Reviews;
import banyan.awards.store.Works;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The laureates of a group, and the list of appeals. */
public final class Hall {

    private static final int ROWS = 30;
    private static final int MOST = 10;
    private static final int IN_A_FILE = 5_000;

    private final Places places;
    private final Appeals appeals;
    private final Works works;
    private final Reviews reviews;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    public Hall(PluginContext core) {
        this.places = new Places(core.data());
        this.appeals = new Appeals(core.data());
        this.works = new Works(core.data());
        this.reviews = new Reviews(core.data());
        this.people = core.people();
        this.texts = core.texts();
        this.clock = core.clock();
    }

    public Laureates.Hall laureates(Laureates q, Viewer by) {
        ZoneId zone = by.here().zone();
        int now = clock.instant().atZone(zone).getYear();
        int year = q.year().orElse(now);
        Instant from = start(year, q.quarter().map(n -> n * 3 - 2).orElse(1), zone);
        Instant until = q.quarter().isPresent()
                ? from.atZone(zone).plusMonths(3).toInstant()
                : from.atZone(zone).plusYears(1).toInstant();
        Slice<Places.Won> won = places.laureates(
                by.groupRef(), from, until, q.person(), q.after().map(Keys::cursor), ROWS);
        List<Places.Honours> most = places.most(by.groupRef(), from, until, MOST);
        List<PersonRef> refs = new ArrayList<>();
        won.items().forEach(one -> refs.add(one.place().person()));
        most.forEach(one -> refs.add(one.person()));
        q.person().ifPresent(refs::add);
        Cast cast = Cast.of(people, by.groupRef(), refs);
        // A page begins and ends by key; within it those of one settlement stand by their places.
        Comparator<Laureates.Row> byPlace = Comparator.comparing(Laureates.Row::at)
                .reversed()
                .thenComparing(Laureates.Row::in)
                .thenComparing(Laureates.Row::line)
                .thenComparing(Laureates.Row::place);
        Slice<Laureates.Row> rows = won.map(one -> row(one, cast));
        return new Laureates.Hall(
                year,
                places.first(by.groupRef())
                        .map(first -> first.atZone(zone).getYear())
                        .orElse(now),
                new Slice<>(rows.items().stream().sorted(byPlace).toList(), rows.next()),
                most.stream()
                        .map(one -> new Laureates.Most(
                                cast.of(one.person()), Math.toIntExact(one.times()), Math.toIntExact(one.first())))
                        .toList(),
                q.person().map(cast::of));
    }

    private static Instant start(int year, int month, ZoneId zone) {
        return LocalDate.of(year, month, 1).atStartOfDay(zone).toInstant();
    }

    private static Laureates.Row row(Places.Won won, Cast cast) {
        Place place = won.place();
        return new Laureates.Row(
                cast.of(place.person()),
                place.line(),
                place.place(),
                place.kind().equals(Entry.DUTY) ? "" : place.title(),
                Announcements.nameOf(won.in()),
                won.in().isWeek(),
                place.settledAt().toInstant());
    }

    /** Cells that begin like a formula are kept from becoming one. */
    public Download file(LaureatesFile q, Viewer by) {
        ZoneId zone = by.here().zone();
        int year = q.year().orElse(clock.instant().atZone(zone).getYear());
        List<Places.Won> all = places.laureates(
                        by.groupRef(),
                        start(year, 1, zone),
                        start(year + 1, 1, zone),
                        Optional.empty(),
                        Optional.empty(),
                        IN_A_FILE)
                .items();
        Cast cast = Cast.of(
                people,
                by.groupRef(),
                all.stream().map(one -> one.place().person()).toList());
        StringBuilder csv = new StringBuilder("\ufeff")
                .append(texts.say(by.locale(), "awards.laureates.csv"))
                .append("\r\n");
        for (Places.Won one : all) {
            Place place = one.place();
            line(
                    csv,
                    place.settledAt().atZoneSameInstant(zone).toLocalDate().toString(),
                    Announcements.nameOf(one.in()),
                    texts.say(by.locale(), "awards.line." + lower(place.line())),
                    String.valueOf(place.place()),
                    cast.of(place.person()).name(),
                    place.title(),
                    String.valueOf(place.score().value()));
        }
        return new Download(
                "laureates-" + year + ".csv",
                "text/csv; charset=utf-8",
                csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String lower(Line line) {
        return line.name().toLowerCase(Locale.ROOT);
    }

    private static void line(StringBuilder csv, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
            csv.append(i == 0 ? "\"" : ",\"")
                    .append(formula ? "'" : "")
                    .append(cell.replace("\"", "\"\""))
                    .append('"');
        }
        csv.append("\r\n");
    }

    public Slice<AppealList.Row> appeals(AppealList q, Viewer by) {
        boolean decides = by.may("awards.decide");
        Slice<Appeal> found = appeals.of(
                by.groupRef(),
                decides ? Optional.empty() : Optional.of(by.self()),
                q.after().map(Keys::cursor),
                Reading.ROWS);
        Cast cast = Cast.of(
                people, by.groupRef(), found.items().stream().map(Appeal::by).toList());
        return found.map(appeal -> row(appeal, cast, decides, by));
    }

    private AppealList.Row row(Appeal appeal, Cast cast, boolean decides, Viewer by) {
        Entry work = works.get(appeal.entry(), by.groupRef());
        List<Review> done = reviews.of(work.id()).stream()
                .filter(review -> review.state() == Review.State.DONE)
                .toList();
        boolean concerned = by.is(appeal.by())
                || by.is(work.author())
                || done.stream().anyMatch(review -> by.is(review.reviewer()));
        return new AppealList.Row(
                appeal.id(),
                work.id(),
                work.title(),
                cast.of(appeal.by()),
                appeal.text(),
                appeal.state(),
                appeal.at(),
                appeal.decideUntil(),
                appeal.answer(),
                decides
                        ? done.stream()
                                .map(review -> new AppealList.Weight(review.score(), review.doubt()))
                                .toList()
                        : List.of(),
                decides && appeal.isOpen() && !concerned);
    }
}
