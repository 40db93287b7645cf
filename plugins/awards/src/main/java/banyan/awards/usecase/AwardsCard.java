package banyan.awards.usecase;

import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.HomeCard;
import banyan.api.socket.HomeCards;
import banyan.awards.store.Places;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The latest laureates on the group's home. */
public final class AwardsCard implements HomeCards {

    private static final int ROWS = 4;
    private static final Duration LATE = Duration.ofDays(60);

    private final Places places;
    private final banyan.api.people.People people;
    private final Texts texts;
    private final Clock clock;

    public AwardsCard(PluginContext core) {
        this.places = new Places(core.data());
        this.people = core.people();
        this.texts = core.texts();
        this.clock = core.clock();
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer) {
        if (!viewer.may("awards.read")) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Places.Won> latest = places.laureates(
                        viewer.groupRef(),
                        now.minus(LATE),
                        now.plusSeconds(1),
                        Optional.empty(),
                        Optional.empty(),
                        ROWS)
                .items();
        Cast cast = Cast.of(
                people,
                viewer.groupRef(),
                latest.stream().map(won -> won.place().person()).toList());
        String home = Announcements.home(viewer.here());
        return List.of(new HomeCard(
                texts.say(viewer.locale(), "awards.card.title"),
                "trophy",
                false,
                latest.stream()
                        .map(won -> new HomeCard.Row(
                                cast.of(won.place().person()).name(),
                                Optional.of(Announcements.addressOf(won.in(), viewer.here())),
                                List.of(
                                        texts.say(
                                                viewer.locale(),
                                                "awards.card.place",
                                                won.place().place()),
                                        Announcements.nameOf(won.in()))))
                        .toList(),
                Optional.of(new HomeCard.Link(texts.say(viewer.locale(), "awards.card.more"), home + "/week")),
                Optional.of(texts.say(viewer.locale(), "awards.card.empty"))));
    }
}
