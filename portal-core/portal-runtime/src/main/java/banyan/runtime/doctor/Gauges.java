package banyan.runtime.doctor;

import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What an alarm of IT can watch besides requests: plugins, jobs, undelivered events and connections of all nodes. */
@ApplicationScoped
public class Gauges {

    /**
     * One figure.
     *
     * @param labels in Prometheus text, as {@code a="b"}; empty without any
     */
    public record Gauge(String name, String labels, long value) {}

    private static final String ALL =
            """
            select 'banyan_plugin_nodes', 'plugin="' || plugin || '",version="' || version || '",state="' || state || '"',
                   count(*)
              from core.plugin_node group by plugin, version, state
            union all
            select 'banyan_job_failures', 'job="' || task_instance || '"', consecutive_failures
              from core.scheduled_task where consecutive_failures > 0
            union all
            select 'banyan_jobs_late', '', count(*)
              from core.scheduled_task where not picked and execution_time < now() - interval '1 minute'
            union all
            select 'banyan_events', 'state="' || state || '"', coalesce(number, 0)
              from (values ('WAITING'), ('DEAD')) as known (state)
              left join (select state, count(*) as number from core.outbox group by state) found using (state)
            union all
            select 'banyan_database_connections', 'state="' || coalesce(state, 'unknown') || '"', count(*)
              from pg_stat_activity where datname = current_database() and usename = current_user group by state
            order by 1, 2""";

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    /** In the order of their names. */
    public List<Gauge> now() {
        return transactions.in(
                () -> sql.list(ALL, row -> new Gauge(row.getString(1), row.getString(2), row.getLong(3))));
    }
}
