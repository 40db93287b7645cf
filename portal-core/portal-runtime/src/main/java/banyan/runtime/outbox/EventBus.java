package banyan.runtime.outbox;

import banyan.api.event.Event;
import banyan.api.event.Events;
import banyan.api.group.GroupRef;
import banyan.runtime.core.CoreOpened;
import banyan.runtime.core.CoreRegistry;
import banyan.runtime.data.Ids;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Sql;
import banyan.runtime.json.JsonCodec;
import banyan.runtime.plugin.Gates;
import banyan.runtime.plugin.SwitchedOn;
import banyan.runtime.usecase.Owner;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells events. Those who hear within the transaction are called at once; for those who hear after it, the event is
 * written down in the same transaction, once for each owner.
 */
@ApplicationScoped
public class EventBus implements Events {

    @Inject
    Listeners listeners;

    @Inject
    Gates gates;

    @Inject
    SwitchedOn switches;

    @Inject
    Sql sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    PortalClock portalClock;

    @Inject
    CoreRegistry core;

    @Inject
    OutboxWorker worker;

    /** The listeners of the core, before plugins start. */
    void start(@Observes @Priority(200) CoreOpened opened) {
        List<Listeners.Entry> entries = new ArrayList<>();
        core.listeners().forEach(l -> entries.add(entry(l, false, entries.size())));
        core.followers().forEach(l -> entries.add(entry(l, true, entries.size())));
        listeners.change(entries, Owner.CORE::equals);
    }

    private static Listeners.Entry entry(CoreRegistry.Listener<?> listener, boolean after, int place) {
        return new Listeners.Entry(Owner.CORE, Optional.empty(), listener.event(), after, place, listener.handler());
    }

    @Override
    public void fire(Event event) {
        fire(event, core.owner().codec());
    }

    /** Fires for a plugin, whose own codec writes the event: another would keep its class. */
    public void fire(Event event, JsonCodec codec) {
        Optional<GroupRef> group = groupOf(event);
        for (Listeners.Entry found : listeners.of(event.getClass(), false)) {
            if (hears(found, group)) {
                tell(found, event);
            }
        }
        List<String> followers = listeners.of(event.getClass(), true).stream()
                .filter(entry -> hears(entry, group))
                .map(Listeners.Entry::owner)
                .distinct()
                .toList();
        if (!followers.isEmpty()) {
            write(event, codec, followers);
        }
    }

    private void tell(Listeners.Entry found, Event event) {
        try (var pass = gates.of(found.owner()).enter()) {
            // Looked up inside: what was found before the gate may be of the version that has just left.
            listeners.of(event.getClass(), false).stream()
                    .filter(now -> now.owner().equals(found.owner()) && now.place() == found.place())
                    .forEach(now -> now.hear(event));
        }
    }

    /** What a thread writes that plays through the past is delivered by that thread, at that time. */
    private void write(Event event, JsonCodec codec, List<String> owners) {
        String body = codec.write(event);
        Instant due = portalClock.plays() ? portalClock.present().plus(OutboxWorker.LEFT_TO_PLAY) : clock.instant();
        for (String owner : owners) {
            sql.update(
                    "insert into core.outbox (id, owner, type, body, made_at, due_at) values (?, ?, ?, ?, ?, ?)",
                    ids.next(),
                    owner,
                    event.getClass().getName(),
                    body,
                    clock.instant(),
                    due);
        }
        worker.wakeAfterCommit();
    }

    /** Whether a listener hears an event of this group: its module is on there. */
    boolean hears(Listeners.Entry entry, Optional<GroupRef> group) {
        return entry.module().isEmpty()
                || group.isEmpty()
                || switches.isOn(group.get(), entry.module().get());
    }

    /** The group of an event: its component of that type. */
    static Optional<GroupRef> groupOf(Event event) {
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getType() == GroupRef.class) {
                try {
                    component.getAccessor().setAccessible(true);
                    return Optional.ofNullable(
                            (GroupRef) component.getAccessor().invoke(event));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("The group of " + event + " cannot be read", e);
                }
            }
        }
        return Optional.empty();
    }
}
