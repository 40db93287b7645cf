package banyan.runtime.core;

import banyan.api.event.Event;
import banyan.api.event.EventHandler;
import banyan.api.plugin.Every;
import banyan.api.plugin.ModuleSpec;
import banyan.api.socket.PersonalData;
import banyan.api.usecase.Handler;
import banyan.api.usecase.Permission;
import banyan.api.usecase.UseCase;
import banyan.runtime.json.JsonCodec;
import banyan.runtime.plugin.ModuleEntry;
import banyan.runtime.text.CoreWords;
import banyan.runtime.usecase.Owner;
import banyan.runtime.usecase.UseCaseSpec;
import banyan.runtime.usecase.UseCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the core itself offers, collected once at start from all {@link CoreModule} beans. The hosts of jobs, events and
 * modules read their part from here.
 */
@ApplicationScoped
public class CoreRegistry {

    /** A listener and the event that it hears. */
    public record Listener<E extends Event>(Class<E> event, EventHandler<E> handler) {}

    /** A job of the core. */
    public record Job(String name, Every every, Runnable work) {}

    @Inject
    Instance<CoreModule> parts;

    @Inject
    UseCases useCases;

    @Inject
    CoreWords words;

    @Inject
    ValidatorFactory validation;

    private final List<Permission> permissions = new ArrayList<>();
    private final List<ModuleEntry.Builder> modules = new ArrayList<>();
    private final List<UseCaseSpec<?, ?>> specs = new ArrayList<>();
    private final List<Listener<?>> listeners = new ArrayList<>();
    private final List<Listener<?>> followers = new ArrayList<>();
    private final List<Job> jobs = new ArrayList<>();
    private final List<PersonalData> personalData = new ArrayList<>();
    private volatile @Nullable Owner owner;

    /** Called once, after the tables of the core are up to date and before requests are let in. */
    public synchronized void open() {
        owner = new Owner(Owner.CORE, 0, new JsonCodec(CoreRegistry.class.getClassLoader()), validation, words.words());
        Collector collector = new Collector();
        parts.forEach(part -> part.contribute(collector));
        useCases.change(specs, spec -> spec.owner().id().equals(Owner.CORE));
    }

    /** The core as the owner of use cases. */
    public Owner owner() {
        return Objects.requireNonNull(owner, "The core is not open yet");
    }

    public List<Permission> permissions() {
        return List.copyOf(permissions);
    }

    /** Modules of every group that no one can switch off. */
    public List<ModuleEntry> modules() {
        return modules.stream().map(builder -> builder.build(owner())).toList();
    }

    public List<Listener<?>> listeners() {
        return List.copyOf(listeners);
    }

    public List<Listener<?>> followers() {
        return List.copyOf(followers);
    }

    public List<Job> jobs() {
        return List.copyOf(jobs);
    }

    public List<PersonalData> personalData() {
        return List.copyOf(personalData);
    }

    private final class Collector implements CoreContributions {

        @Override
        public void permissions(Permission... more) {
            permissions.addAll(List.of(more));
        }

        @Override
        public ModuleSpec module(String id) {
            ModuleEntry.Builder builder = new ModuleEntry.Builder(id);
            modules.add(builder);
            return builder;
        }

        @Override
        public <U extends UseCase<R>, R> void handle(Class<U> useCase, Handler<U, R> handler) {
            specs.add(UseCases.read(useCase, handler, owner()));
        }

        @Override
        public <E extends Event> void on(Class<E> event, EventHandler<E> handler) {
            listeners.add(new Listener<>(event, handler));
        }

        @Override
        public <E extends Event> void after(Class<E> event, EventHandler<E> handler) {
            followers.add(new Listener<>(event, handler));
        }

        @Override
        public void job(String name, Every every, Runnable work) {
            jobs.add(new Job(name, every, work));
        }

        @Override
        public void personalData(PersonalData data) {
            personalData.add(data);
        }
    }
}
