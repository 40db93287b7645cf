package banyan.runtime.outbox;

import banyan.api.event.Event;
import banyan.runtime.core.CoreClosing;
import banyan.runtime.core.CoreOpened;
import banyan.runtime.core.CoreRegistry;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Threads;
import banyan.runtime.data.Transactions;
import banyan.runtime.json.JsonCodec;
import banyan.runtime.plugin.Codecs;
import banyan.runtime.plugin.Gates;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what the outbox holds: each row by one node at a time, each in a transaction of its own, which also removes the
 * row. What fails is tried again with growing pauses and is dead after {@value #TRIES} times; administrators see it and
 * can revive it.
 */
@ApplicationScoped
public class OutboxWorker {

    static final int TRIES = 12;

    /** So long is left to a thread that plays through the past to deliver what it wrote; then anyone does. */
    static final Duration LEFT_TO_PLAY = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final int BATCH = 50;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private record Waiting(UUID id, String owner) {}

    private record Letter(String owner, String type, String body) {}

    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;

    @Resource
    TransactionSynchronizationRegistry synchronizations;

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Inject
    PortalClock portalClock;

    @Inject
    Gates gates;

    @Inject
    Listeners listeners;

    @Inject
    Codecs codecs;

    @Inject
    CoreRegistry core;

    @Inject
    EventBus bus;

    @Inject
    Threads threads;

    void start(@Observes @Priority(3_000) CoreOpened opened) {
        running = true;
        threads.named("banyan-outbox").newThread(this::work).start();
    }

    void stop(@Observes CoreClosing closing) {
        running = false;
        wake.release();
    }

    /** Delivers soon after the running transaction is committed. */
    void wakeAfterCommit() {
        synchronizations.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do before.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wake.release();
                }
            }
        });
    }

    private void work() {
        while (running) {
            try {
                if (deliverBatch() < BATCH) {
                    wake.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("The outbox could not be read; it is tried again", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int deliverBatch() {
        List<Waiting> due = transactions.inNew(() -> sql.list(
                "select id, owner from core.outbox where state = 'WAITING' and due_at <= ? order by due_at, id limit "
                        + BATCH,
                row -> new Waiting(row.getObject(1, UUID.class), row.getString(2)),
                clock.instant()));
        due.forEach(this::deliver);
        return due.size();
    }

    /** Delivers what this thread wrote while it plays through the past, at the time that it plays. */
    public void deliverPlayed() {
        Instant present = portalClock.present();
        List<Waiting> written;
        do {
            written = transactions.inNew(() -> sql.list(
                    "select id, owner from core.outbox where state = 'WAITING' and attempts = 0 and due_at > ? order by id"
                            + " limit " + BATCH,
                    row -> new Waiting(row.getObject(1, UUID.class), row.getString(2)),
                    present));
            written.forEach(this::deliver);
        } while (!written.isEmpty());
    }

    private void deliver(Waiting waiting) {
        try (var pass = gates.of(waiting.owner()).enter()) {
            transactions.inNew(() -> deliverLocked(waiting.id()));
        } catch (RuntimeException e) {
            LOG.warn("An event for {} was not taken: {}", waiting.owner(), String.valueOf(e));
            transactions.inNew(() -> postpone(waiting.id(), String.valueOf(e)));
        }
    }

    private boolean deliverLocked(UUID id) {
        var letter = sql.one(
                "select owner, type, body from core.outbox where id = ? and state = 'WAITING' for update skip locked",
                row -> new Letter(row.getString(1), row.getString(2), row.getString(3)),
                id);
        if (letter.isEmpty()) {
            return false; // another node has it
        }
        List<Listeners.Entry> hearing =
                listeners.of(letter.get().owner(), letter.get().type());
        if (hearing.isEmpty()) {
            throw new IllegalStateException("Nobody of " + letter.get().owner() + " listens to "
                    + letter.get().type() + " on this node");
        }
        JsonCodec codec =
                codecs.of(letter.get().owner()).orElseGet(() -> core.owner().codec());
        Event event = codec.read(letter.get().body(), hearing.get(0).type());
        hearing.stream()
                .filter(entry -> bus.hears(entry, EventBus.groupOf(event)))
                .forEach(entry -> entry.hear(event));
        sql.update("delete from core.outbox where id = ?", id);
        return true;
    }

    private int postpone(UUID id, String error) {
        int before = sql.one("select attempts from core.outbox where id = ? for update", row -> row.getInt(1), id)
                .orElse(0);
        Duration pause = Duration.ofSeconds(1L << Math.min(before, 20));
        return sql.update(
                "update core.outbox set attempts = attempts + 1, due_at = ?, error = ?, state = ? where id = ?",
                clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause),
                error.substring(0, Math.min(error.length(), 1_000)),
                before + 1 >= TRIES ? "DEAD" : "WAITING",
                id);
    }
}
