package banyan.qa.usecase.rounds;

import banyan.api.event.Events;
import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Contribution;
import banyan.api.socket.Duties;
import banyan.api.socket.Duty;
import banyan.api.socket.Notices;
import banyan.api.socket.Phase;
import banyan.api.socket.Socket;
import banyan.qa.model.rounds.Rating;
import banyan.qa.model.rounds.Round;
import banyan.qa.store.rounds.EntryStore;
import banyan.qa.store.rounds.EvaluationStore;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells people, the one on duty and other modules how a round goes on. */
final class RoundNews {

    private static final Map<Phase, String> KEYS = Map.of(
            Phase.OPEN, "rounds.notice.open",
            Phase.EVALUATE, "rounds.notice.evaluate",
            Phase.CLOSED, "rounds.notice.closed");

    private final EntryStore entries;
    private final EvaluationStore evaluation;
    private final Notices notices;
    private final Events events;
    private final Socket<Duties> duties;

    RoundNews(PluginContext core) {
        this.entries = new EntryStore(core.data());
        this.evaluation = new EvaluationStore(core.data());
        this.notices = core.notices();
        this.events = core.events();
        this.duties = core.socket(Duties.class);
    }

    static String addressOf(Round round, Group group) {
        return "/g/" + group.handle() + "/rounds/round?week=" + round.week();
    }

    /** One notice for each round, of where it stands now; after a standstill only of the latest one. */
    void tell(Collection<Round> moved, Group group) {
        Optional<Round> latest =
                moved.stream().filter(round -> KEYS.containsKey(round.phase())).reduce((before, after) -> after);
        latest.ifPresent(round -> {
            Set<PersonRef> people = new HashSet<>(entries.partakers(group.ref(), round.week()));
            if (round.phase() == Phase.CLOSED) {
                raters(round).forEach(people::add);
            }
            String key = KEYS.getOrDefault(round.phase(), "");
            if (!people.isEmpty()) {
                notices.tell(people, group.ref(), key, List.of(round.week().value()), addressOf(round, group));
            }
        });
    }

    private Set<PersonRef> raters(Round round) {
        Set<PersonRef> raters = new HashSet<>();
        evaluation.ratings(round.group(), round.week()).stream()
                .map(Rating::rater)
                .forEach(raters::add);
        return raters;
    }

    void collected(Round round, Group group) {
        tick(round, group, Duty.COLLECT_NEEDS);
    }

    void discussed(Round round, Group group) {
        tick(round, group, Duty.RUN_ROUND);
    }

    private void tick(Round round, Group group, Duty duty) {
        duties.in(group.ref()).ifPresent(there -> there.done(group.ref(), round.week(), duty, addressOf(round, group)));
    }

    /** Whoever rated did something for others; stated once, when it counts. */
    void closed(Round round, Group group) {
        for (PersonRef rater : raters(round)) {
            events.fire(new Contribution(
                    group.ref(), rater, "rounds.rating", Set.of(), addressOf(round, group), round.since()));
        }
    }
}
