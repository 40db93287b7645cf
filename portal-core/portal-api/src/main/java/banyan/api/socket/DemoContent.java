package banyan.api.socket;

import banyan.api.group.GroupRef;
import java.time.LocalDate;

/**
 * Lives one module's part of the demo enterprise, day by day, through the module's own use cases.
 *
 * <p><b>When:</b> the portal is started with {@code --demo} for the first time. For each demo group where the module is on,
 * {@link #day} is called once for every day of the demo's year, in order, in no transaction; after each day the module's jobs run
 * at that day's time. The portal serves meanwhile.
 * <p><b>How:</b> provide it with {@code to.provide(DemoContent.class, …)}. Several modules may. Do what people would do on that
 * day with {@link DemoStage#as}; let the jobs do the rest.
 * <p><b>What the person sees:</b> a group that lives. Everything is taken back when the demo is removed.
 * <p><b>If you fail:</b> the demo goes on without this day of this module, and the log says why.
 *
 * @since 1.1
 */
public interface DemoContent {

    void day(DemoStage stage, LocalDate day);

    /** Takes everything of this group away; within the transaction in which the demo is removed. */
    void remove(GroupRef group);
}
