package banyan.runtime.job;

import banyan.runtime.core.CoreClosing;
import banyan.runtime.core.CoreOpened;
import banyan.runtime.core.CoreRegistry;
import banyan.runtime.data.CoreSource;
import banyan.runtime.data.Node;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Threads;
import banyan.runtime.usecase.Owner;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the registered jobs by db-scheduler: one row for each job, so that one node of many runs each. A job whose plugin
 * does not run on the node that picked it is passed on.
 */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final String TASK = "job";
    private static final int THREADS = 3;
    private static final Duration ELSEWHERE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private @Nullable Scheduler scheduler;
    private @Nullable ExecutorService planner;
    private @Nullable CustomTask<Void> task;

    @Inject
    Jobs jobs;

    @Inject
    CoreRegistry core;

    @Inject
    CoreSource source;

    @Inject
    Sql sql;

    @Inject
    Threads threads;

    @Inject
    JobWork work;

    @Inject
    Clock clock;

    /** After the plugins of this node have started. */
    synchronized void start(@Observes @Priority(4_000) CoreOpened opened) {
        jobs.change(
                core.jobs().stream()
                        .map(job -> new Job(Owner.CORE, job.name(), job.every(), new Job.Whole(job.work())))
                        .toList(),
                Owner.CORE::equals);
        CustomTask<Void> custom = Tasks.custom(TASK, Void.class)
                .onFailure((done, operations) -> {
                    int failures = done.getExecution().consecutiveFailures + 1;
                    operations.reschedule(done, clock.instant().plus(afterFailure(failures)));
                })
                .onDeadExecutionRevive()
                .execute(this::execute);
        task = custom;
        var factory = threads.named("banyan-job");
        SchedulerBuilder builder = Scheduler.create(source.get(), List.of(custom));
        builder.tableName("core.scheduled_task")
                .schedulerName(new SchedulerName.Fixed(Node.name()))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .clock(clock::instant)
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, factory))
                .dueExecutor(Executors.newSingleThreadExecutor(factory))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, factory))
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .failureLogging(LogLevel.WARN, true);
        Scheduler started = builder.build();
        started.start();
        scheduler = started;
        ExecutorService one = Executors.newSingleThreadExecutor(threads.named("banyan-job-plan"));
        planner = one;
        jobs.whenAdded(job -> one.execute(() -> plan(job)));
    }

    synchronized void stop(@Observes @Priority(100) CoreClosing closing) {
        if (planner != null) {
            planner.shutdownNow();
        }
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Gives a job its row, unless it has one from before. */
    private void plan(Job job) {
        try {
            if (scheduler != null && task != null) {
                scheduler.scheduleIfNotExists(
                        new TaskInstance<Void>(TASK, job.key()),
                        clock.instant().plus(job.every().pause()));
            }
        } catch (RuntimeException e) {
            LOG.warn("The job {} could not be planned", job.key(), e);
        }
    }

    /**
     * A job of the core is due once the transaction that asks for it is committed. Nobody waits for the job's row: one that runs
     * or is about to begin at that moment has its next turn as planned.
     */
    public void soon(String name) {
        sql.update(
                "update core.scheduled_task set execution_time = ? where (task_name, task_instance) in"
                        + " (select task_name, task_instance from core.scheduled_task where task_name = ?"
                        + " and task_instance = ? and not picked for update skip locked)",
                clock.instant(),
                TASK,
                Owner.CORE + "/" + name);
    }

    /** Takes away the rows of a plugin that was removed or switched off. */
    public void forget(String owner) {
        Scheduler running = scheduler;
        if (running != null) {
            running.getScheduledExecutions().stream()
                    .map(execution -> execution.getTaskInstance().getId())
                    .filter(id -> id.startsWith(owner + "/"))
                    .forEach(id -> cancel(running, id));
        }
    }

    private static void cancel(Scheduler running, String id) {
        try {
            running.cancel(TaskInstanceId.of(TASK, id));
        } catch (RuntimeException runningJustNow) {
            LOG.debug("The job {} runs at this moment; it removes itself afterwards", id, runningJustNow);
        }
    }

    private CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        Optional<Job> found = jobs.find(instance.getId());
        if (found.isEmpty()) {
            return (done, operations) ->
                    operations.reschedule(done, clock.instant().plus(ELSEWHERE));
        }
        Duration pause = found.get().every().pause();
        work.run(found.get());
        return (done, operations) -> operations.reschedule(done, clock.instant().plus(pause));
    }

    private static Duration afterFailure(int failures) {
        Duration pause = Duration.ofSeconds(5L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
