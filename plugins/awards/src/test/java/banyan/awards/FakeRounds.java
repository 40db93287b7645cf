package banyan.awards;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Phase;
import banyan.api.socket.Rounds;
import banyan.api.value.Week;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rounds whose results are set by the test. */
final class FakeRounds implements Rounds {

    final Map<Week, List<Judged>> results = new HashMap<>();
    Optional<Round> now = Optional.empty();

    void result(Week week, PersonRef author, String title, int score, int raters) {
        results.computeIfAbsent(week, k -> new ArrayList<>())
                .add(new Judged(
                        "answer:" + title,
                        "qa.answer",
                        author,
                        title,
                        "/g/x/qa/questions/1#" + title,
                        score < 0 ? Optional.empty() : Optional.of(score),
                        raters,
                        false));
    }

    void at(GroupRef group, Week week, Phase phase, Instant until) {
        now = Optional.of(new Round(group, week, phase, Instant.EPOCH, Optional.of(until)));
    }

    @Override
    public Optional<Round> current(GroupRef group) {
        return now;
    }

    @Override
    public Optional<Round> of(GroupRef group, Week week) {
        return now.filter(round -> round.week().equals(week));
    }

    @Override
    public List<Judged> results(GroupRef group, Week week) {
        return results.getOrDefault(week, List.of());
    }

    @Override
    public Figures figures(GroupRef group, Week week) {
        return new Figures(0, 0, 0, 0, 0, 0, 0);
    }
}
