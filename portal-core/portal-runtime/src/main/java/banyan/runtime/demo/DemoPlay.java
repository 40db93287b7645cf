package banyan.runtime.demo;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.socket.DemoContent;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Transactions;
import banyan.runtime.job.Job;
import banyan.runtime.job.JobWork;
import banyan.runtime.job.Jobs;
import banyan.runtime.outbox.OutboxWorker;
import banyan.runtime.socket.Sockets;
import banyan.runtime.usecase.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays one day of the demo's groups: people come and go, every module does what its people would do, and the modules' jobs run, all
 * at that day's time and on this thread.
 */
@ApplicationScoped
class DemoPlay {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlay.class);

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    /** When the modules' jobs run on each day: soon after midnight, at noon and in the evening. */
    private static final List<LocalTime> JOBS_AT =
            List.of(LocalTime.of(0, 5), LocalTime.of(12, 5), LocalTime.of(18, 5), LocalTime.of(21, 5));

    @Inject
    Queries sql;

    @Inject
    Groups groups;

    @Inject
    Sockets sockets;

    @Inject
    Jobs jobs;

    @Inject
    JobWork work;

    @Inject
    OutboxWorker outbox;

    @Inject
    PortalClock portalClock;

    @Inject
    DemoContext context;

    @Inject
    Transactions transactions;

    @Inject
    Instance<DemoLife> lives;

    private final Map<String, Instant> ran = new HashMap<>();

    /**
     * Plays a day, the last one until this moment.
     *
     * @param goesOn asked often; once it says no, the day stays unfinished
     */
    void day(LocalDate first, LocalDate last, LocalDate day, BooleanSupplier goesOn) {
        List<Group> all = transactions.in(this::demoGroups);
        if (all.isEmpty()) {
            return;
        }
        try {
            play(all, first, last, day, goesOn);
        } finally {
            portalClock.play(Optional.empty());
        }
    }

    private void play(List<Group> all, LocalDate first, LocalDate last, LocalDate day, BooleanSupplier goesOn) {
        jobsAt(all.get(0), day, JOBS_AT.get(0));
        for (Group group : all) {
            clockAt(group, day, MORNING);
            for (DemoLife life : lives) {
                safely("life", group, day, () -> life.live(group, day, (int) (day.toEpochDay() - first.toEpochDay())));
            }
            Troupe troupe = context.troupeOf(group);
            sockets.all(DemoContent.class, group.ref()).forEach((module, content) -> {
                if (goesOn.getAsBoolean()) {
                    clockAt(group, day, MORNING);
                    Stage stage = new Stage(troupe, module, first, last, day, portalClock);
                    safely(module, group, day, () -> content.day(stage, day));
                }
            });
            outbox.deliverPlayed();
        }
        JOBS_AT.stream().skip(1).filter(time -> goesOn.getAsBoolean()).forEach(time -> jobsAt(all.get(0), day, time));
        outbox.deliverPlayed();
    }

    private static void safely(String what, Group group, LocalDate day, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException e) {
            LOG.error("The demo's {} of {} in {} could not be played", what, day, group.handle(), e);
        }
    }

    private void clockAt(Group group, LocalDate day, LocalTime time) {
        Instant at = day.atTime(time).atZone(group.zone()).toInstant();
        Instant present = portalClock.present();
        portalClock.play(Optional.of(at.isAfter(present) ? present : at));
    }

    /** Runs the jobs whose pause is over; those of the hours that have not come yet are left to the portal. */
    private void jobsAt(Group group, LocalDate day, LocalTime time) {
        Instant at = day.atTime(time).atZone(group.zone()).toInstant();
        if (at.isAfter(portalClock.present())) {
            return;
        }
        portalClock.play(Optional.of(at));
        jobs.all().stream()
                .filter(job -> !job.owner().equals(Owner.CORE) && isDue(job, at))
                .forEach(job -> {
                    try {
                        work.run(job);
                    } catch (RuntimeException e) {
                        LOG.error("The job {} failed on {} of the demo", job.key(), day, e);
                    }
                });
    }

    private boolean isDue(Job job, Instant at) {
        Instant before = ran.get(job.key());
        if (before != null && before.plus(job.every().pause()).isAfter(at)) {
            return false;
        }
        ran.put(job.key(), at);
        return true;
    }

    private List<Group> demoGroups() {
        return sql
                .list("select id from core.grp where demo order by founded_at, id", row -> new GroupRef(row.uuid(0)))
                .stream()
                .map(groups::get)
                .toList();
    }

    /** Takes back what the modules keep of the demo's groups, those included that are switched off there. */
    void remove() {
        demoGroups()
                .forEach(group ->
                        sockets.everywhere(DemoContent.class).values().forEach(module -> module.remove(group.ref())));
    }
}
