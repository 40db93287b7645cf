package banyan.qa.usecase.rounds;

import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.HomeCard;
import banyan.api.socket.HomeCards;
import banyan.api.socket.Phase;
import banyan.api.value.WallClock;
import banyan.qa.model.rounds.Round;
import banyan.qa.store.rounds.RoundStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The round that runs, on the group's home: where it stands, until when, and what comes then. No answer is named. */
public final class RoundCard implements HomeCards {

    private static final List<Phase> LINE =
            List.of(Phase.COLLECT, Phase.PREPARE, Phase.OPEN, Phase.EVALUATE, Phase.CLOSED, Phase.DIGESTED);

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
        List<Round> running = rounds.running(viewer.groupRef());
        String home = "/g/" + viewer.here().handle() + "/rounds/round";
        return List.of(new HomeCard(
                running.isEmpty() ? say(viewer, "rounds.card.title") : title(running.get(0), viewer),
                "rotate",
                !running.isEmpty() && !running.get(0).hidesAnswers(),
                running.isEmpty() ? List.of() : rows(running.get(0), viewer, home),
                Optional.of(new HomeCard.Link(say(viewer, "rounds.card.more"), home)),
                Optional.of(say(viewer, "rounds.card.empty"))));
    }

    private String title(Round round, Viewer viewer) {
        return say(viewer, "rounds.card.week", round.week().number(), phase(round.phase(), viewer));
    }

    /** A line of time: what is done, what runs, what comes, each with its moment. */
    private List<HomeCard.Row> rows(Round round, Viewer viewer, String home) {
        List<HomeCard.Row> rows = new ArrayList<>();
        for (Phase phase : LINE.subList(LINE.indexOf(round.phase()), LINE.indexOf(Phase.CLOSED) + 1)) {
            boolean now = phase == round.phase();
            String key = now ? "rounds.card.now" : "rounds.card.then";
            rows.add(new HomeCard.Row(
                    say(viewer, key, phase(phase, viewer)),
                    now ? Optional.of(home + "?week=" + round.week()) : Optional.empty(),
                    List.of(
                            now
                                    ? say(
                                            viewer,
                                            "rounds.card.until",
                                            moment(round.due().orElseThrow(), viewer))
                                    : moment(round.plannedFor(phase), viewer))));
        }
        return rows;
    }

    private static String moment(Instant at, Viewer viewer) {
        return WallClock.say(at, viewer.here().zone(), viewer.locale());
    }

    private String phase(Phase phase, Viewer viewer) {
        return say(viewer, "rounds.phase." + phase.name());
    }

    private String say(Viewer viewer, String key, Object... values) {
        return texts.say(viewer.locale(), key, values);
    }
}
