package banyan.moderation;

import banyan.api.group.GroupRef;
import banyan.api.socket.Phase;
import banyan.api.socket.Rounds;
import banyan.api.value.Week;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Rounds whose figures and phases a test sets. */
final class FakeRounds implements Rounds {

    final Map<Week, Phase> phases = new ConcurrentHashMap<>();
    int answerers;
    int quality;

    FakeRounds(int answerers, int quality) {
        this.answerers = answerers;
        this.quality = quality;
    }

    @Override
    public Optional<Round> current(GroupRef group) {
        return Optional.empty();
    }

    @Override
    public Optional<Round> of(GroupRef group, Week week) {
        return Optional.ofNullable(phases.get(week))
                .map(phase -> new Round(group, week, phase, Instant.EPOCH, Optional.empty()));
    }

    @Override
    public List<Judged> results(GroupRef group, Week week) {
        return List.of();
    }

    @Override
    public Figures figures(GroupRef group, Week week) {
        return new Figures(5, answerers, answerers, 9, answerers, quality, 1);
    }
}
