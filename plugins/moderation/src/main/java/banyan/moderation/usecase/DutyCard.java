package banyan.moderation.usecase;

import banyan.api.people.People;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.HomeCard;
import banyan.api.socket.HomeCards;
import banyan.api.value.Week;
import banyan.moderation.model.Shift;
import banyan.moderation.store.RosterStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is on duty this week and the next two, on the group's home. */
public final class DutyCard implements HomeCards {

    private static final int WEEKS = 3;

    private final RosterStore store;
    private final Roster roster;
    private final People people;
    private final Texts texts;

    public DutyCard(PluginContext core) {
        this.store = new RosterStore(core.data());
        this.roster = new Roster(core);
        this.people = core.people();
        this.texts = core.texts();
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer) {
        if (!viewer.may("moderation.read")) {
            return List.of();
        }
        Week now = roster.now(viewer.here()).current();
        Map<Week, Shift> shifts = store.shifts(viewer.groupRef(), now, now.plus(WEEKS - 1L)).stream()
                .collect(Collectors.toMap(Shift::week, Function.identity()));
        Cast cast = Cast.of(
                people,
                viewer.groupRef(),
                shifts.values().stream().map(Shift::person).toList());
        List<HomeCard.Row> rows = Stream.iterate(now, Week::next)
                .limit(WEEKS)
                .map(week -> row(week, Optional.ofNullable(shifts.get(week)), cast, viewer, week.equals(now)))
                .toList();
        boolean mine = Optional.ofNullable(shifts.get(now))
                .filter(shift -> viewer.is(shift.person()))
                .isPresent();
        return List.of(new HomeCard(
                texts.say(viewer.locale(), mine ? "moderation.card.mine" : "moderation.card.title"),
                "rotate",
                mine,
                rows,
                Optional.of(new HomeCard.Link(
                        texts.say(viewer.locale(), "moderation.card.more"), Telling.page(viewer.here(), "duty"))),
                Optional.empty()));
    }

    private HomeCard.Row row(Week week, Optional<Shift> shift, Cast cast, Viewer viewer, boolean now) {
        String who = shift.map(one -> cast.of(one.person()).name())
                .orElseGet(() -> texts.say(viewer.locale(), "moderation.card.nobody"));
        return new HomeCard.Row(
                who,
                Optional.of(Telling.week(viewer.here(), week)),
                List.of(texts.say(
                        viewer.locale(),
                        now ? "moderation.card.now" : "moderation.card.week",
                        String.valueOf(week.number()))));
    }
}
