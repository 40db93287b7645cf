package banyan.runtime.core;

import banyan.api.event.Event;
import banyan.api.event.EventHandler;
import banyan.api.plugin.Every;
import banyan.api.plugin.ModuleSpec;
import banyan.api.socket.PersonalData;
import banyan.api.usecase.Handler;
import banyan.api.usecase.Permission;
import banyan.api.usecase.UseCase;

/** What a part of the core can offer. The same words as for plugins; core modules are always on. */
public interface CoreContributions {

    /** Permissions under a prefix that is not a module of a group, such as {@code admin} or {@code people}. */
    void permissions(Permission... permissions);

    /** A module of every group that no one can switch off, such as {@code members} or {@code charter}. */
    ModuleSpec module(String id);

    <U extends UseCase<R>, R> void handle(Class<U> useCase, Handler<U, R> handler);

    <E extends Event> void on(Class<E> event, EventHandler<E> handler);

    <E extends Event> void after(Class<E> event, EventHandler<E> handler);

    void job(String name, Every every, Runnable work);

    void personalData(PersonalData data);
}
