package banyan.testkit.bench;

import banyan.api.event.Event;
import banyan.api.event.EventHandler;
import banyan.api.file.FileRef;
import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.group.Stage;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.PortalPlugin;
import banyan.api.socket.HomeCard;
import banyan.api.socket.SearchIndex;
import banyan.api.usecase.Handler;
import banyan.api.usecase.Permission;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.api.usecase.UseCase;
import banyan.api.value.Handle;
import banyan.runtime.plugin.data.PluginTables;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * One plugin on a real database. Open it once for a test class; groups, people, settings, time and the other modules'
 * sockets are set by the tests. Calls check permission and constraints as the runner does, and may come from many threads.
 *
 * <pre>{@code
 * static final PluginBench BENCH = PluginBench.open(new QaPlugin(), QaPermission.values());
 * var asker = BENCH.group("front-line").member("Tang Ning");
 * QuestionId id = BENCH.as(asker, new AskQuestion(...));
 * }</pre>
 */
public final class PluginBench {

    /** A notice that the core was asked to keep. */
    public record Told(PersonRef person, GroupRef group, String key, List<String> values, String address) {}

    private final Offer offer = new Offer();
    private final BenchCore core = new BenchCore(this::hear);
    private final List<Permission> permissions;
    private final BenchTables tables;
    private final Admission admission = new Admission();

    private PluginBench(PortalPlugin plugin, Permission[] permissions) {
        this.permissions = List.of(permissions);
        String id = permissions[0].key().substring(0, permissions[0].key().indexOf('.'));
        core.schema(PluginTables.schema(id));
        core.roll().permissions(this.permissions);
        plugin.contribute(offer, core);
        this.tables = BenchTables.open(plugin.getClass(), id, offer.entities);
        core.open(tables.entities());
    }

    public static PluginBench open(PortalPlugin plugin, Permission[] permissions) {
        return new PluginBench(plugin, permissions);
    }

    /** A group of its own, in Asia/Shanghai. */
    public BenchGroup group(String handle) {
        return group(handle, ZoneId.of("Asia/Shanghai"));
    }

    public BenchGroup group(String handle, ZoneId zone) {
        Group group = new Group(new GroupRef(UUID.randomUUID()), new Handle(handle), handle, Stage.OPEN, zone, 0);
        core.roll().add(group);
        return new BenchGroup(group);
    }

    /** A group of this bench and the people in it. */
    public final class BenchGroup {

        private final Group group;

        private BenchGroup(Group group) {
            this.group = group;
        }

        public GroupRef ref() {
            return group.ref();
        }

        public Viewer member(String name) {
            return person(name, Role.MEMBER);
        }

        public Viewer lead(String name) {
            return person(name, Role.LEAD);
        }

        /** A person with this role; members of the group unless the role is of the portal. */
        public Viewer person(String name, Role role) {
            PersonRef ref = new PersonRef(UUID.nameUUIDFromBytes((group.ref() + name).getBytes()));
            if (role.isOfGroup()) {
                core.roll().join(group.ref(), ref, name, role);
            }
            return viewer(Optional.of(ref), name, role, Viewer.Via.REST);
        }

        /** Somebody of another group, who is in this one too. */
        public Viewer also(Viewer of, String name, Role role) {
            core.roll().join(group.ref(), of.self(), name, role);
            return viewer(of.person(), name, role, Viewer.Via.REST);
        }

        /** The portal itself, as jobs and following events act. */
        public Viewer system() {
            return viewer(Optional.empty(), "", Role.LEAD, Viewer.Via.SYSTEM);
        }

        private Viewer viewer(Optional<PersonRef> ref, String name, Role role, Viewer.Via via) {
            Set<Role> roles = EnumSet.of(role);
            if (role.isOfGroup() && role != Role.GUEST) {
                roles.add(Role.MEMBER);
            }
            Set<String> may = permissions.stream()
                    .filter(permission -> permission.byDefault().stream().anyMatch(roles::contains))
                    .map(Permission::key)
                    .collect(Collectors.toSet());
            return new Viewer(
                    ref,
                    name,
                    Locale.ENGLISH,
                    group.zone(),
                    Optional.of(core.roll().get(group.ref())),
                    may,
                    via);
        }

        /** The notices of this group, oldest first. */
        public List<Told> told() {
            return core.told().stream().filter(one -> one.group().equals(ref())).toList();
        }

        /** What a member's introduction card says. */
        public void strengths(Viewer person, String... in) {
            core.roll().strengths(person.self(), List.of(in));
        }

        /** What the charter of this group says it is for. */
        public void position(String positioning, List<String> weTalkAbout, List<String> weDoNot) {
            core.roll().position(group.ref(), new Groups.Positioning(positioning, weTalkAbout, weDoNot));
        }

        public void leaves(Viewer person) {
            core.roll().leave(group.ref(), person.self());
        }
    }

    /**
     * Runs a use case in a transaction: permission, constraints, handler.
     *
     * @throws Refusal as the runner would
     */
    public <R> R as(Viewer viewer, UseCase<R> useCase) {
        return inTransaction(() -> within(viewer, useCase));
    }

    @SuppressWarnings("unchecked") // handlers are kept under their own use case
    private <R> R within(Viewer viewer, UseCase<R> useCase) {
        admission.check(useCase, viewer);
        var handler = (Handler<UseCase<R>, R>) Optional.ofNullable(offer.handlers.get(useCase.getClass()))
                .orElseThrow(() -> new IllegalStateException(useCase.getClass() + " has no handler"));
        return handler.handle(useCase, viewer);
    }

    /** Work in one transaction; joins a running one. Every exception rolls back. */
    public <T> T inTransaction(Supplier<T> work) {
        return core.in(work);
    }

    /** What the plugin puts on the home of the group for this viewer. */
    public List<HomeCard> homeCards(Viewer viewer) {
        return inTransaction(() -> offer().homeCards.stream()
                .flatMap(cards -> cards.cardsFor(viewer).stream())
                .toList());
    }

    /** Runs a job: a whole one in one transaction, one over groups in a transaction for each that is due. */
    public void runJob(String name) {
        Offer.GroupJob inGroups = offer.groupJobs.get(name);
        if (inGroups == null) {
            inTransaction(() -> {
                Optional.ofNullable(offer.jobs.get(name)).orElseThrow().run();
                return name;
            });
            return;
        }
        Collection<GroupRef> due = inTransaction(() -> inGroups.due().now());
        for (GroupRef group : due) {
            inTransaction(() -> {
                inGroups.work().in(core.roll().get(group));
                return name;
            });
        }
    }

    /** Fires an event of another module, in a transaction. */
    public void fire(Event event) {
        inTransaction(() -> {
            core.events().fire(event);
            return event;
        });
    }

    @SuppressWarnings("unchecked") // listeners are kept under their own event
    private void hear(Event event, boolean after) {
        offer.listeners.stream()
                .filter(listener -> listener.after() == after && listener.event() == event.getClass())
                .forEach(listener -> ((EventHandler<Event>) listener.handler()).hear(event));
    }

    /** Lets another module provide this socket from now on; an empty one takes it away. */
    public <S> void fill(Class<S> socket, Optional<S> provider) {
        core.fill(socket, provider);
    }

    /** What this plugin itself provides. */
    public <S> S provided(Class<S> socket) {
        return socket.cast(Optional.ofNullable(offer.provided.get(socket)).orElseThrow());
    }

    /** Sets the settings that hold in all groups from now on. */
    public void settings(Record settings) {
        core.settings(settings);
    }

    public void wait(Duration time) {
        core.setClock(core.clock().instant().plus(time));
    }

    public void clockAt(Instant at) {
        core.setClock(at);
    }

    public Instant now() {
        return core.clock().instant();
    }

    public List<Told> told() {
        return core.told();
    }

    /** What was fired and committed, oldest first. */
    public List<Event> events() {
        return core.fired();
    }

    public <E extends Event> List<E> events(Class<E> kind) {
        return core.fired().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What the plugin keeps in the search index, by kind and key. */
    public Map<String, SearchIndex.Entry> found() {
        return core.search().index();
    }

    /** Roles lent by the plugin at this moment, as {@code key person role from until}. */
    public List<BenchCore.Loan> loans(GroupRef group) {
        return core.roll().loans(group);
    }

    public FileRef upload(byte[] content) {
        return core.files().upload(content);
    }

    public Map<String, List<FileRef>> files() {
        return core.files().attached();
    }

    /** The core that the plugin was given. */
    public PluginContext core() {
        return core;
    }

    /** Forgets notices, events, settings and filled sockets; tables stay. */
    public void forget() {
        core.forget();
    }

    /** What the plugin contributed. */
    public Offer offer() {
        return offer;
    }

    public String schema() {
        return tables.schema();
    }

    /** The database as its owner sees it: for planting what the plugin itself could not do. */
    public DataSource owner() {
        return tables.owner();
    }

    /** Refusal codes in one line, for tables of refusals. */
    public static String codeOf(Runnable call) {
        try {
            call.run();
            return "";
        } catch (Refusal refused) {
            return Stream.concat(
                            Stream.of(refused.code()),
                            refused.violations().stream().map(violation -> violation.field()))
                    .collect(Collectors.joining(" "));
        }
    }
}
