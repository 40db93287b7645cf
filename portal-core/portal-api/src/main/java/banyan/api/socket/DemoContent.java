package banyan.api.socket;

import banyan.api.group.GroupRef;
import java.time.LocalDate;

/**
 * Lives one module's part of the demo enterprise, day by day, through the module's own use cases.
 *
 * <p><b>When:</b> the portal is started with {@code --demo} for the first time. For each demo group where the module is on,
 * {@link #day} is called in the first minute of every day of the demo's year, in order, in no transaction; again for the day in
 * whose middle the portal was stopped. The portal serves meanwhile.
 * <p><b>How:</b> provide it with {@code to.provide(DemoContent.class, …)}. Several modules may. Say with {@link DemoStage#at} what
 * people do at which time of that day, as one of them with {@link DemoStage#as}; let the jobs do the rest. Keep nothing that cannot
 * be found again after a stop.
 * <p><b>What the person sees:</b> a group that lives. Everything is taken back when the demo is removed.
 * <p><b>If you fail:</b> the demo goes on without this day of this module, and the log says why.
 *
 * @since 1.1
 */
public interface DemoContent {

    /** Plans the day. */
    void day(DemoStage stage, LocalDate day);

    /** Takes everything of this group away; within the transaction in which the demo is removed. */
    void remove(GroupRef group);
}
