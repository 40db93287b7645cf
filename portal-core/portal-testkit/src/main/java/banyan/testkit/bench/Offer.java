package banyan.testkit.bench;

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
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what a plugin contributes. */
public final class Offer implements Contributions {

    /** Who hears which event; {@code after} those that hear it after the commit. */
    public record Listener(Class<? extends Event> event, boolean after, EventHandler<?> handler) {}

    /** A job that goes over groups. */
    public record GroupJob(DueGroups due, GroupWork work) {}

    public final List<Listener> listeners = new ArrayList<>();
    public final Map<String, GroupJob> groupJobs = new HashMap<>();
    public final Map<String, Feed> feeds = new HashMap<>();
    public final Map<String, Check> checks = new HashMap<>();
    public final Map<Class<?>, Handler<?, ?>> handlers = new HashMap<>();
    public final Map<String, Runnable> jobs = new HashMap<>();
    public final Map<String, PageFactory> pages = new HashMap<>();
    public final Map<Class<?>, Object> provided = new HashMap<>();
    public final List<HomeCards> homeCards = new ArrayList<>();
    public final List<Class<?>> entities = new ArrayList<>();
    public @Nullable PersonalData personal;
    public @Nullable HealthCheck health;

    /** A specification that nobody looks at. */
    private static <T> T any(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> proxy));
    }

    @Override
    public ModuleSpec module(String id) {
        return any(ModuleSpec.class);
    }

    @Override
    public void entities(Class<?>... classes) {
        entities.addAll(List.of(classes));
    }

    @Override
    public <U extends UseCase<R>, R> void handle(Class<U> useCase, Handler<U, R> handler) {
        handlers.put(useCase, handler);
    }

    @Override
    public PageSpec page(String name, PageFactory bean) {
        pages.put(name, bean);
        return any(PageSpec.class);
    }

    @Override
    public void homeCard(HomeCards cards) {
        homeCards.add(cards);
    }

    @Override
    public void personalData(PersonalData data) {
        personal = data;
    }

    @Override
    public <E extends Event> void on(Class<E> event, EventHandler<E> handler) {
        listeners.add(new Listener(event, false, handler));
    }

    @Override
    public <E extends Event> void after(Class<E> event, EventHandler<E> handler) {
        listeners.add(new Listener(event, true, handler));
    }

    @Override
    public void job(String name, Every every, Runnable work) {
        jobs.put(name, work);
    }

    @Override
    public void job(String name, Every every, DueGroups due, GroupWork work) {
        groupJobs.put(name, new GroupJob(due, work));
    }

    @Override
    public void feed(String name, String requires, Feed feed) {
        feeds.put(name, feed);
    }

    @Override
    public void check(String name, Check check) {
        checks.put(name, check);
    }

    @Override
    public <S> void provide(Class<S> socket, S provider) {
        provided.put(socket, provider);
    }

    @Override
    public void healthCheck(HealthCheck check) {
        health = check;
    }
}
