package banyan.api.plugin;

import banyan.api.event.Event;
import banyan.api.event.EventHandler;
import banyan.api.page.PageFactory;
import banyan.api.page.PageSpec;
import banyan.api.socket.Check;
import banyan.api.socket.Feed;
import banyan.api.socket.HomeCards;
import banyan.api.socket.PersonalData;
import banyan.api.usecase.Handler;
import banyan.api.usecase.UseCase;

/**
 * Takes what a plugin offers. All of it works only in groups where its module is on, goes through the plugin's gate, and
 * is taken back when the plugin stops.
 *
 * @since 1.0
 */
public interface Contributions {

    /** Declares a module that leads can switch on. Declare it before what belongs to it. */
    ModuleSpec module(String id);

    /** The JPA entities of the plugin. */
    void entities(Class<?>... classes);

    /** A use case and who does it. The module is the part of its permission before the dot. */
    <U extends UseCase<R>, R> void handle(Class<U> useCase, Handler<U, R> handler);

    /** A page: {@code pages/<name>.xhtml} with its bean. */
    PageSpec page(String name, PageFactory bean);

    /** Cards on the group's home, for the module declared last. */
    void homeCard(HomeCards cards);

    void personalData(PersonalData data);

    /** Hears an event in the transaction in which it happens. */
    <E extends Event> void on(Class<E> event, EventHandler<E> handler);

    /** Hears an event after its commit, at least once. */
    <E extends Event> void after(Class<E> event, EventHandler<E> handler);

    /** Work that runs by itself, on one node only, in a transaction of its own. It goes over groups by itself. */
    void job(String name, Every every, Runnable work);

    /**
     * Work that runs by itself in each group that is due, on one node only, each group in a transaction of its own: one that
     * fails is logged and tried again, and holds up no other. Only groups where the module declared last is on are visited.
     *
     * @since 1.1
     */
    void job(String name, Every every, DueGroups due, GroupWork work);

    /**
     * Something that programs of members subscribe to, of the module declared last.
     *
     * @since 1.1
     */
    void feed(String name, String requires, Feed feed);

    /** Fills a socket for the groups where the module declared last is on. */
    <S> void provide(Class<S> socket, S provider);

    /**
     * Something that the doctor can prove about the data of the module declared last.
     *
     * @since 1.2
     */
    void check(String name, Check check);

    /** Proves that this version works, before requests reach it; throw to refuse. It runs in a transaction that is rolled back. */
    void healthCheck(HealthCheck check);
}
