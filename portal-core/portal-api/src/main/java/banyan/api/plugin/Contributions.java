package banyan.api.plugin;

import banyan.api.event.Event;
import banyan.api.event.EventHandler;
import banyan.api.page.PageFactory;
import banyan.api.page.PageSpec;
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

    /** Fills a socket for the groups where the module declared last is on. */
    <S> void provide(Class<S> socket, S provider);

    /** Proves that this version works, before requests reach it; throw to refuse. It runs in a transaction that is rolled back. */
    void healthCheck(HealthCheck check);
}
