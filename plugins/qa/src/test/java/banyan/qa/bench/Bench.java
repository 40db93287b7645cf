package banyan.qa.bench;

import banyan.api.data.Data;
import banyan.api.event.Event;
import banyan.api.event.Events;
import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.file.Files;
import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.group.Stage;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.socket.Notices;
import banyan.api.socket.Socket;
import banyan.api.usecase.Handler;
import banyan.api.usecase.Role;
import banyan.api.usecase.UseCase;
import banyan.api.value.Handle;
import banyan.qa.QaPermission;
import banyan.qa.QaPlugin;
import banyan.qa.QaSettings;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The plugin, opened by its own table of contents on a real database, with the core played by plain objects that remember.
 * Each bench is a group of its own.
 */
public final class Bench {

    /** A notice that the core was asked to keep. */
    public record Told(PersonRef person, String key, List<String> values, String address) {}

    private static final Offer OFFER = new Offer();
    private static final Core CORE = new Core();
    private static final EntityManagerFactory TABLES;

    static {
        new QaPlugin().contribute(OFFER, CORE);
        TABLES = Database.open(OFFER.entities);
    }

    private final Group group;

    private Bench(String name) {
        this.group = new Group(
                new GroupRef(UUID.randomUUID()), new Handle(name), name, Stage.OPEN, ZoneId.of("Asia/Shanghai"), 9);
        CORE.reset(group);
    }

    public static Bench group(String handle) {
        return new Bench(handle);
    }

    public Viewer person(String name, Role role) {
        PersonRef ref = new PersonRef(UUID.nameUUIDFromBytes((group.ref() + name).getBytes()));
        CORE.members.put(ref, name);
        Set<String> may = Stream.of(QaPermission.values())
                .filter(permission -> permission.byDefault().contains(role))
                .map(QaPermission::key)
                .collect(Collectors.toSet());
        return new Viewer(
                Optional.of(ref), name, Locale.ENGLISH, ZoneOffset.UTC, Optional.of(group), may, Viewer.Via.REST);
    }

    public Viewer member(String name) {
        return person(name, Role.MEMBER);
    }

    public void leaves(Viewer person) {
        CORE.members.remove(person.self());
    }

    public void settings(QaSettings settings) {
        CORE.settings = settings;
    }

    public void wait(Duration time) {
        CORE.now = CORE.now.plus(time);
    }

    public List<Told> told() {
        return CORE.told;
    }

    public List<Event> events() {
        return CORE.events;
    }

    public FileRef upload() {
        return new FileRef(UUID.randomUUID());
    }

    public Map<String, List<FileRef>> files() {
        return CORE.attached;
    }

    public GroupRef ref() {
        return group.ref();
    }

    @SuppressWarnings("unchecked") // handlers are kept under their own use case
    public <R> R as(Viewer viewer, UseCase<R> useCase) {
        var handler = (Handler<UseCase<R>, R>) OFFER.handlers.get(useCase.getClass());
        return CORE.in(() -> handler.handle(useCase, viewer));
    }

    public void runJob(String name) {
        CORE.in(() -> {
            OFFER.jobs.get(name).run();
            return "";
        });
    }

    public <T> T inTransaction(Supplier<T> work) {
        return CORE.in(work);
    }

    public Offer offer() {
        return OFFER;
    }

    public Data data() {
        return CORE.data();
    }

    /** What the plugin contributed. */
    public static final class Offer extends OfferOfPlugin {}

    private static final class Core implements PluginContext {
        private final ThreadLocal<EntityManager> em = new ThreadLocal<>();
        private final Map<PersonRef, String> members = new HashMap<>();
        private final Map<String, List<FileRef>> attached = new HashMap<>();
        private final List<Told> told = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private QaSettings settings = new QaSettings(3, 10, false, 7);
        private Instant now = Instant.parse("2026-11-18T02:00:00Z");
        private Group group;

        void reset(Group next) {
            group = next;
            settings = new QaSettings(3, 10, false, 7);
            told.clear();
            events.clear();
        }

        <T> T in(Supplier<T> work) {
            EntityManager mine = TABLES.createEntityManager();
            em.set(mine);
            try {
                mine.getTransaction().begin();
                T result = work.get();
                mine.getTransaction().commit();
                return result;
            } finally {
                em.remove();
                if (mine.getTransaction().isActive()) {
                    mine.getTransaction().rollback();
                }
                mine.close();
            }
        }

        @Override
        public Data data() {
            return new Data() {
                @Override
                public EntityManager em() {
                    return Optional.ofNullable(em.get()).orElseThrow(IllegalStateException::new);
                }

                @Override
                public String schema() {
                    return Database.SCHEMA;
                }

                @Override
                public UUID newId() {
                    return UUID.randomUUID();
                }
            };
        }

        @Override
        public Events events() {
            return events::add;
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
                    now = now.plusMillis(1);
                    return now;
                }
            };
        }

        @Override
        public People people() {
            return new People() {
                @Override
                public Map<PersonRef, PersonCard> cards(GroupRef in, Collection<PersonRef> people) {
                    Map<PersonRef, PersonCard> cards = new HashMap<>();
                    people.stream()
                            .filter(members::containsKey)
                            .forEach(p -> cards.put(p, new PersonCard(p, members.get(p), "X", Optional.empty(), 1)));
                    return cards;
                }

                @Override
                public List<PersonCard> membersLike(GroupRef in, String words, int limit) {
                    return List.of();
                }

                @Override
                public boolean isMember(GroupRef in, PersonRef person) {
                    return members.containsKey(person);
                }
            };
        }

        @Override
        public Groups groups() {
            return new Groups() {
                @Override
                public Group get(GroupRef ref) {
                    return group;
                }

                @Override
                public List<Group> whereOn(String module) {
                    return List.of(group);
                }
            };
        }

        @Override
        public Files files() {
            return new Files() {
                @Override
                public void attach(Collection<FileRef> files, Viewer by, String requires, String subject) {
                    attached.computeIfAbsent(subject, k -> new ArrayList<>()).addAll(files);
                }

                @Override
                public Map<String, List<FileInfo>> of(Viewer by, Collection<String> subjects) {
                    Map<String, List<FileInfo>> found = new LinkedHashMap<>();
                    new HashSet<>(subjects)
                            .stream()
                                    .filter(attached::containsKey)
                                    .forEach(s -> found.put(
                                            s,
                                            attached.get(s).stream()
                                                    .map(f -> new FileInfo(f, "a.docx", "", 1, "/files/" + f.value()))
                                                    .toList()));
                    return found;
                }

                @Override
                public void remove(FileRef file, String subject) {
                    attached.get(subject).remove(file);
                }

                @Override
                public InputStream open(FileRef file) {
                    return InputStream.nullInputStream();
                }
            };
        }

        @Override
        public Notices notices() {
            return (people, in, key, values, address) ->
                    people.forEach(person -> told.add(new Told(person, key, values, address)));
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
        @SuppressWarnings("unchecked") // this plugin has one settings record
        public <S extends Record> Settings<S> settings(Class<S> type) {
            return new Settings<>() {
                @Override
                public S in(GroupRef ref) {
                    return (S) settings;
                }

                @Override
                public S inPortal() {
                    return (S) settings;
                }
            };
        }

        @Override
        public <S> Socket<S> socket(Class<S> socket) {
            return ref -> Optional.empty();
        }
    }
}
