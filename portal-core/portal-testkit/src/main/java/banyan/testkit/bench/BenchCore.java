package banyan.testkit.bench;

import banyan.api.data.Data;
import banyan.api.event.Event;
import banyan.api.event.Events;
import banyan.api.file.Documents;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.socket.Notices;
import banyan.api.socket.Socket;
import banyan.api.usecase.Role;
import banyan.runtime.settings.SettingsDefaults;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The core, played by plain objects that remember. Notices, events and index entries count from the commit on. */
public final class BenchCore implements PluginContext {

    /** A role lent for a time. */
    public record Loan(String key, PersonRef person, Role role, Instant from, Instant until) {}

    /** What a transaction leaves behind once it is committed. */
    private static final class Work {
        final EntityManager em;
        final List<Runnable> atCommit = new ArrayList<>();
        final List<Event> events = new ArrayList<>();

        Work(EntityManager em) {
            this.em = em;
        }
    }

    private final ThreadLocal<@Nullable Work> running = new ThreadLocal<>();
    private final Map<Class<?>, Object> sockets = new ConcurrentHashMap<>();
    private final Map<Class<?>, Record> settings = new ConcurrentHashMap<>();
    private final List<PluginBench.Told> told = new CopyOnWriteArrayList<>();
    private final List<Event> fired = new CopyOnWriteArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-18T02:00:00Z"));
    private final BenchRoll roll = new BenchRoll(then -> work().atCommit.add(then));
    private final BenchFiles files = new BenchFiles();
    private final BenchSearch search = new BenchSearch(then -> work().atCommit.add(then));
    private final BenchTexts texts = new BenchTexts();
    private final BiConsumer<Event, Boolean> listeners;
    private String schema = "";
    private @Nullable EntityManagerFactory tables;

    BenchCore(BiConsumer<Event, Boolean> listeners) {
        this.listeners = listeners;
    }

    void schema(String name) {
        schema = name;
    }

    void open(EntityManagerFactory made) {
        tables = made;
    }

    <T> T in(Supplier<T> work) {
        if (running.get() != null) {
            return work.get();
        }
        EntityManager em = Optional.ofNullable(tables).orElseThrow().createEntityManager();
        Work mine = new Work(em);
        running.set(mine);
        T result;
        try {
            em.getTransaction().begin();
            result = work.get();
            em.getTransaction().commit();
            mine.atCommit.forEach(Runnable::run);
        } finally {
            running.remove();
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
        mine.events.forEach(event -> in(() -> {
            listeners.accept(event, true);
            return event;
        }));
        return result;
    }

    private Work work() {
        return Optional.ofNullable(running.get())
                .orElseThrow(() -> new IllegalStateException("Only inside a transaction"));
    }

    <S> void fill(Class<S> socket, Optional<S> provider) {
        provider.ifPresentOrElse(s -> sockets.put(socket, s), () -> sockets.remove(socket));
    }

    void settings(Record next) {
        settings.put(next.getClass(), next);
    }

    void setClock(Instant at) {
        now.set(at);
    }

    List<PluginBench.Told> told() {
        return told;
    }

    List<Event> fired() {
        return fired;
    }

    void forget() {
        told.clear();
        fired.clear();
        settings.clear();
        sockets.clear();
    }

    /** Who is where, with which role. */
    BenchRoll roll() {
        return roll;
    }

    @Override
    public People people() {
        return roll.people();
    }

    @Override
    public Groups groups() {
        return roll;
    }

    @Override
    public BenchFiles files() {
        return files;
    }

    @Override
    public BenchSearch search() {
        return search;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public Data data() {
        return new Data() {
            @Override
            public EntityManager em() {
                return work().em;
            }

            @Override
            public <T> T once(Object key, Supplier<T> read) {
                return read.get();
            }

            @Override
            public String schema() {
                return schema;
            }

            @Override
            public UUID newId() {
                return UUID.randomUUID();
            }
        };
    }

    @Override
    public Events events() {
        return event -> {
            work().atCommit.add(() -> fired.add(event));
            work().events.add(event);
            listeners.accept(event, false);
        };
    }

    @Override
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.updateAndGet(before -> before.plusNanos(1_000));
            }
        };
    }

    @Override
    public Documents documents() {
        return new BenchDocuments(files.uploads(), group -> Set.copyOf(roll.members(group)));
    }

    @Override
    public Notices notices() {
        return (people, in, key, values, address) -> people.forEach(
                person -> work().atCommit.add(() -> told.add(new PluginBench.Told(person, in, key, values, address))));
    }

    @Override
    public <S extends Record> Settings<S> settings(Class<S> type) {
        return new Settings<>() {
            @Override
            public S in(GroupRef ref) {
                return inPortal();
            }

            @Override
            public S inPortal() {
                return type.cast(settings.computeIfAbsent(type, any -> SettingsDefaults.of(type)));
            }
        };
    }

    @Override
    public <S> Socket<S> socket(Class<S> socket) {
        return group -> Optional.ofNullable(sockets.get(socket)).map(socket::cast);
    }
}
