package banyan.runtime.plugin.life;

import banyan.api.event.Event;
import banyan.api.event.EventHandler;
import banyan.api.page.PageFactory;
import banyan.api.page.PageSpec;
import banyan.api.plugin.Contributions;
import banyan.api.plugin.DueGroups;
import banyan.api.plugin.Every;
import banyan.api.plugin.GroupWork;
import banyan.api.plugin.HealthCheck;
import banyan.api.plugin.ModuleSpec;
import banyan.api.socket.Check;
import banyan.api.socket.Feed;
import banyan.api.socket.HomeCards;
import banyan.api.socket.PersonalData;
import banyan.api.usecase.Handler;
import banyan.api.usecase.UseCase;
import banyan.runtime.doctor.PluginChecks;
import banyan.runtime.feed.FeedEntry;
import banyan.runtime.job.Job;
import banyan.runtime.outbox.Listeners;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.socket.HomeCardSource;
import banyan.runtime.socket.PersonalDataSource;
import banyan.runtime.socket.Sockets;
import banyan.runtime.usecase.Owner;
import banyan.runtime.usecase.UseCaseSpec;
import banyan.runtime.usecase.UseCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what a plugin contributes, and refuses what would escape the switch of its modules. */
final class Collector implements Contributions {

    private final Owner owner;
    private final List<ModuleEntry.Builder> modules = new ArrayList<>();
    private final List<String> moduleIds = new ArrayList<>();
    private final List<UseCaseSpec<?, ?>> useCases = new ArrayList<>();
    private final List<PageDraft> pages = new ArrayList<>();
    private final List<Listeners.Entry> listeners = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private final List<HomeCardSource.Entry> cards = new ArrayList<>();
    private final List<PersonalDataSource.Entry> personalData = new ArrayList<>();
    private final List<Sockets.Entry> providers = new ArrayList<>();
    private final List<Class<?>> entities = new ArrayList<>();
    private final List<HealthCheck> checks = new ArrayList<>();
    private final List<FeedEntry> feeds = new ArrayList<>();
    private final List<PluginChecks.Entry> proofs = new ArrayList<>();

    Collector(Owner owner) {
        this.owner = owner;
    }

    @Override
    public ModuleSpec module(String id) {
        ModuleEntry.Builder module = new ModuleEntry.Builder(id);
        modules.add(module);
        moduleIds.add(id);
        return module;
    }

    private String lastModule(String what) {
        if (moduleIds.isEmpty()) {
            throw new IllegalStateException("Declare the module before " + what + ": to.module(\"…\") comes first");
        }
        return moduleIds.get(moduleIds.size() - 1);
    }

    @Override
    public void entities(Class<?>... classes) {
        entities.addAll(List.of(classes));
    }

    @Override
    public <U extends UseCase<R>, R> void handle(Class<U> useCase, Handler<U, R> handler) {
        useCases.add(UseCases.read(useCase, handler, owner));
    }

    @Override
    public PageSpec page(String name, PageFactory bean) {
        PageDraft page = new PageDraft(name, bean);
        pages.add(page);
        return page;
    }

    @Override
    public void homeCard(HomeCards card) {
        cards.add(new HomeCardSource.Entry(owner.id(), lastModule("its home card"), card));
    }

    @Override
    public void personalData(PersonalData data) {
        personalData.add(new PersonalDataSource.Entry(owner.id(), data));
    }

    @Override
    public <E extends Event> void on(Class<E> event, EventHandler<E> handler) {
        listen(event, false, handler);
    }

    @Override
    public <E extends Event> void after(Class<E> event, EventHandler<E> handler) {
        listen(event, true, handler);
    }

    private void listen(Class<? extends Event> event, boolean after, EventHandler<?> handler) {
        Optional<String> module = moduleIds.isEmpty() ? Optional.empty() : Optional.of(lastModule("its listeners"));
        listeners.add(new Listeners.Entry(owner.id(), module, event, after, listeners.size(), handler));
    }

    @Override
    public void job(String name, Every every, Runnable work) {
        jobs.add(new Job(owner.id(), name, every, new Job.Whole(work)));
    }

    @Override
    public void job(String name, Every every, DueGroups due, GroupWork work) {
        jobs.add(new Job(owner.id(), name, every, new Job.InGroups(lastModule("its jobs in groups"), due, work)));
    }

    @Override
    public void feed(String name, String requires, Feed feed) {
        feeds.add(new FeedEntry(owner, lastModule("its feeds"), name, requires, feed));
    }

    @Override
    public void check(String name, Check check) {
        proofs.add(new PluginChecks.Entry(owner, lastModule("its checks"), name, check));
    }

    @Override
    public <S> void provide(Class<S> socket, S provider) {
        if (!socket.isInterface() || !socket.getName().startsWith("banyan.api.")) {
            throw new IllegalArgumentException(socket.getName() + " is not a socket of the portal's interface");
        }
        providers.add(new Sockets.Entry(owner.id(), lastModule("the socket that it fills"), socket, provider));
    }

    @Override
    public void healthCheck(HealthCheck check) {
        checks.add(check);
    }

    /** What was contributed, once it is complete. */
    Contributed contributed() {
        Contributed all = new Contributed(
                modules.stream().map(module -> module.build(owner)).toList(),
                List.copyOf(useCases),
                pages.stream().map(page -> page.entry(owner)).toList(),
                List.copyOf(listeners),
                List.copyOf(jobs),
                List.copyOf(cards),
                List.copyOf(personalData),
                List.copyOf(providers),
                List.copyOf(entities),
                List.copyOf(checks),
                List.copyOf(feeds),
                List.copyOf(proofs));
        refuseForeign(all);
        refuseSilent(all);
        return all;
    }

    /** A use case or page under the permission of another module would live by another's switch. */
    private void refuseForeign(Contributed all) {
        Set<String> own = Set.copyOf(moduleIds);
        Set<String> declared = all.modules().stream()
                .flatMap(module -> module.permissions().stream())
                .map(permission -> permission.key())
                .collect(Collectors.toSet());
        Stream.of(
                        all.useCases().stream().map(UseCaseSpec::permission),
                        all.pages().stream().map(page -> page.permission()),
                        all.feeds().stream().map(FeedEntry::requires))
                .flatMap(Function.identity())
                .filter(key -> !own.contains(key.substring(0, key.indexOf('.'))) || !declared.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("The permission " + key
                            + " is used but not declared by the plugin " + owner.id() + ": declare it with its module");
                });
        all.useCases().stream().filter(UseCaseSpec::inPortal).findFirst().ifPresent(spec -> {
            throw new IllegalArgumentException(spec.name() + " of the plugin " + owner.id()
                    + " wants to work outside of groups; no switch would reach it");
        });
    }

    /** Every module, permission and page in a menu has its words, in both languages. */
    private void refuseSilent(Contributed all) {
        List<String> needed = new ArrayList<>();
        all.modules().forEach(module -> {
            needed.add(module.id() + ".module.name");
            needed.add(module.id() + ".module.about");
            module.permissions()
                    .forEach(p -> needed.add(module.id() + ".permission."
                            + p.key().substring(p.key().indexOf('.') + 1)));
        });
        all.pages().forEach(page -> needed.add(page.module() + ".page." + page.name()));
        all.feeds().forEach(feed -> needed.add(feed.module() + ".feed." + feed.name()));
        all.proofs().forEach(proof -> needed.add(proof.module() + ".doctor." + proof.name()));
        List<String> missing = needed.stream()
                .filter(key -> !owner.words().keys().contains(key))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The plugin " + owner.id() + " has no words for " + missing);
        }
    }
}
