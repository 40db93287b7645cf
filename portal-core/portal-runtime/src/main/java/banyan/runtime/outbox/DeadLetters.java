package banyan.runtime.outbox;

import banyan.api.usecase.Refusal;
import banyan.runtime.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Events that nobody took in all tries. They stay until somebody has them tried again. */
@ApplicationScoped
public class DeadLetters {

    /** One event; its content is not shown, it may be private. */
    public record Letter(UUID id, String owner, String type, int attempts, String error, Instant at) {}

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    OutboxWorker worker;

    /** Newest first; after the one that the cursor names. */
    public List<Letter> list(Optional<UUID> after, int limit) {
        return sql.list(
                "select id, owner, type, attempts, error, made_at from core.outbox where state = 'DEAD'"
                        + " and (cast(? as uuid) is null or id < cast(? as uuid)) order by id desc limit " + limit,
                row -> new Letter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant()),
                after.map(UUID::toString),
                after.map(UUID::toString));
    }

    public void retry(UUID letter) {
        int found = sql.update(
                "update core.outbox set state = 'WAITING', attempts = 0, due_at = ? where id = ? and state = 'DEAD'",
                clock.instant(),
                letter);
        if (found == 0) {
            throw Refusal.notFound("plugins", "letter", letter);
        }
        worker.wakeAfterCommit();
    }
}
