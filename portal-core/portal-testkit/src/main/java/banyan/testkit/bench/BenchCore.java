package banyan.testkit.bench;

import banyan.api.data.Data;
import banyan.api.event.Event;
import banyan.api.event.Events;
import banyan.api.file.Documents;
import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.file.Files;
import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.socket.Notices;
import banyan.api.socket.SearchIndex;
import banyan.api.socket.Socket;
import banyan.api.usecase.Permission;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.runtime.settings.SettingsDefaults;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private record Member(String name, Role role) {}

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
    private final Map<GroupRef, Group> groups = new ConcurrentHashMap<>();
    private final Map<GroupRef, Map<PersonRef, Member>> members = new ConcurrentHashMap<>();
    private final Map<PersonRef, List<String>> strengths = new ConcurrentHashMap<>();
    private final Map<GroupRef, Groups.Positioning> positionings = new ConcurrentHashMap<>();
    private final Map<String, Loan> loans = new ConcurrentHashMap<>();
    private final Map<String, List<FileRef>> attached = new ConcurrentHashMap<>();
    private final Map<FileRef, byte[]> uploads = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> sockets = new ConcurrentHashMap<>();
    private final Map<Class<?>, Record> settings = new ConcurrentHashMap<>();
    private final Map<String, SearchIndex.Entry> index = new ConcurrentHashMap<>();
    private final List<PluginBench.Told> told = new CopyOnWriteArrayList<>();
    private final List<Event> fired = new CopyOnWriteArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-18T02:00:00Z"));
    private final BiConsumer<Event, Boolean> listeners;
    private List<Permission> permissions = List.of();
    private String schema = "";
    private @Nullable EntityManagerFactory tables;

    BenchCore(BiConsumer<Event, Boolean> listeners) {
        this.listeners = listeners;
    }

    void permissions(List<Permission> declared) {
        permissions = declared;
    }

    /** Everybody but a guest is a member too. */
    private boolean holds(Role role, String permission) {
        return permissions.stream()
                .filter(one -> one.key().equals(permission))
                .anyMatch(one -> one.byDefault().contains(role)
                        || role != Role.GUEST && one.byDefault().contains(Role.MEMBER));
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

    void add(Group group) {
        groups.put(group.ref(), group);
        members.put(group.ref(), new LinkedHashMap<>());
    }

    private Map<PersonRef, Member> in(GroupRef group) {
        return Optional.ofNullable(members.get(group))
                .orElseThrow(() -> Refusal.notFound("groups", "group", group.value()));
    }

    private List<FileRef> files(String subject) {
        return attached.computeIfAbsent(subject, k -> new CopyOnWriteArrayList<>());
    }

    void join(GroupRef group, PersonRef person, String name, Role role) {
        synchronized (members) {
            in(group).put(person, new Member(name, role));
            Group old = get(group);
            groups.put(
                    group,
                    new Group(
                            old.ref(),
                            old.handle(),
                            old.name(),
                            old.stage(),
                            old.zone(),
                            in(group).size()));
        }
    }

    void leave(GroupRef group, PersonRef person) {
        synchronized (members) {
            in(group).remove(person);
        }
    }

    void strengths(PersonRef person, List<String> in) {
        strengths.put(person, in);
    }

    void position(GroupRef group, Groups.Positioning said) {
        positionings.put(group, said);
    }

    Group get(GroupRef ref) {
        return Optional.ofNullable(groups.get(ref)).orElseThrow(() -> Refusal.notFound("groups", "group", ref.value()));
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

    Map<String, SearchIndex.Entry> index() {
        return index;
    }

    List<Loan> loans(GroupRef group) {
        return loans.entrySet().stream()
                .filter(loan -> loan.getKey().startsWith(group.value() + " "))
                .map(Map.Entry::getValue)
                .toList();
    }

    FileRef upload(byte[] content) {
        FileRef ref = new FileRef(UUID.randomUUID());
        uploads.put(ref, content);
        return ref;
    }

    Map<String, List<FileRef>> attached() {
        return attached;
    }

    @Override
    public Data data() {
        return new Data() {
            @Override
            public EntityManager em() {
                return work().em;
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
    public People people() {
        return new People() {
            @Override
            public Map<PersonRef, PersonCard> cards(GroupRef in, Collection<PersonRef> people) {
                Map<PersonRef, PersonCard> cards = new LinkedHashMap<>();
                people.stream()
                        .filter(person -> isMember(in, person))
                        .forEach(person -> cards.put(
                                person,
                                new PersonCard(
                                        person,
                                        Optional.ofNullable(in(in).get(person))
                                                .map(Member::name)
                                                .orElse("—"),
                                        "X",
                                        Optional.empty(),
                                        1)));
                return cards;
            }

            @Override
            public List<PersonCard> membersLike(GroupRef in, String words, int limit) {
                return cards(in, in(in).keySet()).values().stream()
                        .filter(card -> card.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                        .limit(limit)
                        .toList();
            }

            @Override
            public Map<PersonRef, List<String>> strengths(GroupRef in) {
                Map<PersonRef, List<String>> all = new LinkedHashMap<>(strengths);
                all.keySet().retainAll(in(in).keySet());
                return all;
            }

            @Override
            public boolean isMember(GroupRef in, PersonRef person) {
                return in(in).containsKey(person);
            }
        };
    }

    @Override
    public Groups groups() {
        return new Groups() {
            @Override
            public Group get(GroupRef ref) {
                return BenchCore.this.get(ref);
            }

            @Override
            public List<Group> whereOn(String module) {
                return List.copyOf(groups.values());
            }

            @Override
            public List<PersonRef> holders(GroupRef group, String permission) {
                return in(group).entrySet().stream()
                        .filter(member -> holds(member.getValue().role(), permission))
                        .map(Map.Entry::getKey)
                        .toList();
            }

            @Override
            public List<PersonRef> holders(GroupRef group, Role role) {
                return in(group).entrySet().stream()
                        .filter(member -> member.getValue().role() == role || role == Role.MEMBER)
                        .map(Map.Entry::getKey)
                        .toList();
            }

            @Override
            public List<PersonRef> members(GroupRef group) {
                return List.copyOf(in(group).keySet());
            }

            @Override
            public Optional<Positioning> positioning(GroupRef group) {
                return Optional.ofNullable(positionings.get(group));
            }

            @Override
            public void lend(GroupRef group, String key, PersonRef person, Role role, Instant from, Instant until) {
                work().atCommit
                        .add(() -> loans.put(group.value() + " " + key, new Loan(key, person, role, from, until)));
            }

            @Override
            public void takeBack(GroupRef group, String key) {
                work().atCommit.add(() -> loans.remove(group.value() + " " + key));
            }
        };
    }

    @Override
    public Files files() {
        return new Files() {
            @Override
            public void attach(Collection<FileRef> files, Viewer by, String requires, String subject) {
                attached.computeIfAbsent(subject, k -> new CopyOnWriteArrayList<>())
                        .addAll(files);
            }

            @Override
            public Map<String, List<FileInfo>> of(Viewer by, Collection<String> subjects) {
                Map<String, List<FileInfo>> found = new LinkedHashMap<>();
                subjects.stream()
                        .filter(attached::containsKey)
                        .forEach(subject -> found.put(
                                subject,
                                files(subject).stream()
                                        .map(file -> new FileInfo(file, "a.docx", "", 1, "/files/" + file.value()))
                                        .toList()));
                return found;
            }

            @Override
            public void remove(FileRef file, String subject) {
                files(subject).remove(file);
            }

            @Override
            public void move(GroupRef from, String subject, GroupRef to, String newSubject) {
                List<FileRef> taken = List.copyOf(files(subject)); // here files hang on subjects alone
                attached.remove(subject);
                files(newSubject).addAll(taken);
            }

            @Override
            public InputStream open(FileRef file) {
                return new ByteArrayInputStream(uploads.getOrDefault(file, new byte[0]));
            }
        };
    }

    @Override
    public Documents documents() {
        return new BenchDocuments(uploads, group -> in(group).keySet());
    }

    @Override
    public Notices notices() {
        return (people, in, key, values, address) -> people.forEach(
                person -> work().atCommit.add(() -> told.add(new PluginBench.Told(person, in, key, values, address))));
    }

    @Override
    public SearchIndex search() {
        return new SearchIndex() {
            @Override
            public void put(Entry entry) {
                work().atCommit.add(() -> index.put(entry.kind() + " " + entry.key(), entry));
            }

            @Override
            public void remove(GroupRef group, String kind, String key) {
                work().atCommit.add(() -> index.remove(kind + " " + key));
            }

            @Override
            public List<Alike> alike(GroupRef group, String kind, String words, int limit) {
                return index.values().stream()
                        .filter(entry ->
                                entry.group().equals(group) && entry.kind().equals(kind))
                        .filter(entry -> entry.title().contains(words))
                        .limit(limit)
                        .map(entry -> new Alike(entry.kind(), entry.key(), entry.title(), entry.address(), 1_000))
                        .toList();
            }

            @Override
            public void clear(GroupRef group) {
                work().atCommit.add(() -> index.values()
                        .removeIf(entry -> entry.group().equals(group)));
            }
        };
    }

    @Override
    public Texts texts() {
        return new Texts() {
            @Override
            public String say(Locale locale, String key, Object... values) {
                return key + List.of(values);
            }

            @Override
            public String html(String markdown) {
                return "<p>" + markdown + "</p>";
            }

            @Override
            public String plain(String markdown) {
                return markdown;
            }
        };
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
