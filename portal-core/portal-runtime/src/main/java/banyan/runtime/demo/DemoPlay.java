package banyan.runtime.demo;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.socket.DemoContent;
import banyan.api.usecase.Refusal;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Duration HOUR = Duration.ofHours(1);

    /** When the modules plan the day. */
    private static final LocalTime PLANS = LocalTime.of(0, 10);

    /** When people come and go. */
    private static final LocalTime MORNING = LocalTime.of(6, 30);

    /** When the modules' jobs run on each day; by default a round opens at nine, is rated from six on and closed at eight. */
    private static final List<LocalTime> JOBS_AT =
            List.of(LocalTime.of(0, 5), LocalTime.of(9, 1), LocalTime.of(18, 1), LocalTime.of(20, 1));

    /** Jobs that pause for an hour or longer run first in the day and once more. */
    private static final LocalTime HOURLY_ALSO_AT = LocalTime.of(18, 1);

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
        ZoneId zone = all.get(0).zone();
        Instant present = portalClock.present();
        jobsAt(day.atTime(JOBS_AT.get(0)).atZone(zone).toInstant(), true);
        List<Deed> deeds = new ArrayList<>(plannedBy(all, first, last, day));
        for (LocalTime time : JOBS_AT.subList(1, JOBS_AT.size())) {
            Instant at = day.atTime(time).atZone(zone).toInstant();
            deeds.add(new Deed(at, "jobs", () -> jobsAt(at, time.equals(HOURLY_ALSO_AT))));
        }
        for (Group group : all) {
            Instant morning = day.atTime(MORNING).atZone(group.zone()).toInstant();
            deeds.add(new Deed(
                    morning,
                    "life",
                    () -> lives.forEach(life -> life.live(group, day, (int) (day.toEpochDay() - first.toEpochDay())))));
        }
        deeds.stream()
                .filter(deed -> !deed.at().isAfter(present))
                .sorted(Comparator.comparing(Deed::at))
                .takeWhile(deed -> goesOn.getAsBoolean())
                .forEach(deed -> {
                    portalClock.play(Optional.of(deed.at()));
                    safely(deed.what(), day, deed.act());
                });
        outbox.deliverPlayed();
    }

    private List<Deed> plannedBy(List<Group> all, LocalDate first, LocalDate last, LocalDate day) {
        List<Deed> deeds = new ArrayList<>();
        for (Group group : all) {
            Troupe troupe = context.troupeOf(group);
            sockets.all(DemoContent.class, group.ref()).forEach((module, content) -> {
                portalClock.play(
                        Optional.of(day.atTime(PLANS).atZone(group.zone()).toInstant()));
                Stage stage = new Stage(troupe, module, first, last, day, portalClock, deeds::add);
                safely(group.handle() + " " + module, day, () -> content.day(stage, day));
            });
        }
        return deeds;
    }

    private static void safely(String what, LocalDate day, Runnable part) {
        try {
            part.run();
        } catch (Refusal no) {
            LOG.info("On {} of the demo, {} was refused: {}", day, what, no.getMessage());
        } catch (RuntimeException e) {
            LOG.error("On {} of the demo, {} could not be played", day, what, e);
        }
    }

    /** Runs the jobs that are due. What has not come yet on the last day is left to the portal. */
    private void jobsAt(Instant at, boolean hourly) {
        jobs.all().stream()
                .filter(job -> !job.owner().equals(Owner.CORE) && isDue(job, at, hourly))
                .sorted(Comparator.comparing(Job::key))
                .forEach(job -> {
                    portalClock.play(Optional.of(at));
                    try {
                        work.run(job);
                    } catch (RuntimeException e) {
                        LOG.error("The job {} failed at {} of the demo", job.key(), at, e);
                    }
                });
        outbox.deliverPlayed();
    }

    private boolean isDue(Job job, Instant at, boolean hourly) {
        Duration pause = job.every().pause();
        Instant before = ran.get(job.key());
        if (pause.compareTo(HOUR) >= 0 && !hourly
                || before != null && before.plus(pause).isAfter(at)) {
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
