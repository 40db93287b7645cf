package banyan.qa.usecase;

import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.qa.model.QuestionId;
import banyan.qa.store.Recurring;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Ranks what members meet again and again, by the formula that {@link CommonProblems} publishes. */
public final class Ranking {

    private static final Duration YEAR = Duration.ofDays(52 * 7);
    private static final int PLACES = 50;

    private final Recurring recurring;
    private final Clock clock;

    public Ranking(PluginContext core) {
        this.recurring = new Recurring(core.data());
        this.clock = core.clock();
    }

    public CommonProblems.Ranking problems(CommonProblems q, Viewer by) {
        Instant since = clock.instant().minus(YEAR);
        ZoneId zone = by.here().zone();
        boolean topics = q.by().orElse(CommonProblems.By.TOPICS) == CommonProblems.By.TOPICS;
        List<Recurring.Row> rows = topics
                ? recurring.topics(by.groupRef(), since, zone, PLACES)
                : recurring.questions(by.groupRef(), since, zone, PLACES);
        Recurring.Total total = recurring.total(by.groupRef(), since, zone);
        return new CommonProblems.Ranking(
                rows.stream().map(row -> place(row, topics, by)).toList(),
                total.asked(),
                total.solved(),
                total.reported(),
                total.worked());
    }

    private static CommonProblems.Place place(Recurring.Row row, boolean topic, Viewer by) {
        String address = topic
                ? "/g/" + by.here().handle() + "/qa/questions?topic="
                        + URLEncoder.encode(row.key(), StandardCharsets.UTF_8)
                : Announcements.addressOf(new QuestionId(UUID.fromString(row.key())), by.here());
        return new CommonProblems.Place(
                row.name(),
                address,
                row.people() * row.months(),
                row.people(),
                row.months(),
                row.questions(),
                row.solved(),
                row.worked());
    }
}
