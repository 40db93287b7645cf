package banyan.qa.usecase.rounds;

import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.HomeCard;
import banyan.api.socket.HomeCards;
import banyan.api.value.WallClock;
import banyan.qa.model.rounds.Round;
import banyan.qa.store.rounds.RoundStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The round that runs, on the group's home: where it stands, until when, and what comes then. No answer is named. */
public final class RoundCard implements HomeCards {

    private final RoundStore rounds;
    private final Texts texts;

    public RoundCard(PluginContext core) {
        this.rounds = new RoundStore(core.data());
        this.texts = core.texts();
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer) {
        if (!viewer.may("rounds.read")) {
            return List.of();
        }
        Optional<Round> running = rounds.running(viewer.groupRef()).stream().findFirst();
        LineOfTime.Words words = words(viewer);
        return List.of(new HomeCard(
                running.map(round -> title(round, words)).orElseGet(() -> words.say("rounds.card.title")),
                "rotate",
                running.filter(round -> !round.hidesAnswers()).isPresent(),
                running.map(round -> LineOfTime.of(round.phase(), RoundPages.plan(round), words))
                        .orElse(List.of()),
                List.of(),
                Optional.of(new HomeCard.Link(
                        words.say("rounds.card.more"), "/g/" + viewer.here().handle() + "/rounds/round")),
                Optional.of(words.say("rounds.card.empty"))));
    }

    private static String title(Round round, LineOfTime.Words words) {
        return words.say("rounds.card.week", round.week().number(), words.say("rounds.phase." + round.phase()));
    }

    private LineOfTime.Words words(Viewer viewer) {
        return new LineOfTime.Words() {
            @Override
            public String say(String key, Object... values) {
                return texts.say(viewer.locale(), key, values);
            }

            @Override
            public String say(Instant at) {
                return WallClock.say(at, viewer.here().zone(), viewer.locale());
            }
        };
    }
}
