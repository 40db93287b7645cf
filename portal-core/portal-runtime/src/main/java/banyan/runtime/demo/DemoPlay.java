package banyan.runtime.demo;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.socket.DemoContent;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Transactions;
import banyan.runtime.job.JobWork;
import banyan.runtime.job.Jobs;
import banyan.runtime.socket.Sockets;
import banyan.runtime.usecase.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays a year of the demo's groups: each day every module does what its people would do, and then the modules' jobs run, all
 * at that day's time. Only this thread lives in the past; the portal serves in the present meanwhile.
 */
@ApplicationScoped
class DemoPlay implements DemoPart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlay.class);
    private static final int DAYS = 364;

    /** When the modules' jobs run on each day. */
    private static final List<LocalTime> JOBS_AT =
            List.of(LocalTime.of(0, 30), LocalTime.of(12, 30), LocalTime.of(20, 30));

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
    PortalClock portalClock;

    @Inject
    Clock clock;

    @Inject
    DemoContext context;

    @Inject
    Transactions transactions;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "a year";
    }

    @Override
    public void make(DemoContext demo) {
        List<Group> all = transactions.in(this::demoGroups);
        if (all.isEmpty()) {
            return;
        }
        LocalDate last = clock.instant().atZone(all.get(0).zone()).toLocalDate();
        LocalDate first = last.minusDays(DAYS);
        try {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                System.setProperty("banyan.start.progress", "demo: " + day);
                play(all, first, last, day);
            }
        } finally {
            portalClock.play(Optional.empty());
        }
    }

    private void play(List<Group> all, LocalDate first, LocalDate last, LocalDate day) {
        jobsAt(all.get(0), day, JOBS_AT.get(0));
        for (Group group : all) {
            for (Map.Entry<String, DemoContent> module :
                    sockets.all(DemoContent.class, group.ref()).entrySet()) {
                Stage stage = new Stage(group, module.getKey(), first, last, day, portalClock, context);
                try {
                    stage.at(LocalTime.of(8, 0));
                    module.getValue().day(stage, day);
                } catch (RuntimeException e) {
                    LOG.error("The demo's {} of {} in {} could not be made", module.getKey(), day, group.handle(), e);
                }
            }
        }
        JOBS_AT.stream().skip(1).forEach(time -> jobsAt(all.get(0), day, time));
    }

    private void jobsAt(Group group, LocalDate day, LocalTime time) {
        portalClock.play(Optional.of(day.atTime(time).atZone(group.zone()).toInstant()));
        jobs.all().stream().filter(job -> !job.owner().equals(Owner.CORE)).forEach(job -> {
            try {
                work.run(job);
            } catch (RuntimeException e) {
                LOG.error("The job {} failed on {} of the demo", job.key(), day, e);
            }
        });
    }

    private List<Group> demoGroups() {
        return sql
                .list("select id from core.grp where demo order by founded_at, id", row -> new GroupRef(row.uuid(0)))
                .stream()
                .map(groups::get)
                .toList();
    }

    @Override
    public void remove() {
        demoGroups().forEach(group -> sockets.all(DemoContent.class, group.ref())
                .values()
                .forEach(module -> module.remove(group.ref())));
    }
}
