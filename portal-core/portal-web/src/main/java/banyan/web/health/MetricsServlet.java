package banyan.web.health;

import banyan.api.people.Viewer.Via;
import banyan.api.usecase.Role;
import banyan.runtime.doctor.Gauges;
import banyan.runtime.usecase.Caller;
import banyan.runtime.usecase.Metrics;
import banyan.web.error.ErrorPages;
import banyan.web.page.Callers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Locale;

/** {@code /metrics} in Prometheus text, for administrators and for the console's token. */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Metrics metrics;

    @Inject
    transient Gauges gauges;

    @Inject
    transient ErrorPages errors;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Caller caller = Callers.of(request);
        if (caller.via() != Via.CONSOLE && !caller.portalRoles().contains(Role.ADMINISTRATOR)) {
            errors.show(request, response, "not-allowed", caller.person().isEmpty() ? 401 : 403);
            return;
        }
        response.setContentType("text/plain;version=0.0.4;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        PrintWriter out = response.getWriter();
        useCases(out);
        portal(out);
        machine(out);
    }

    private void useCases(PrintWriter out) {
        out.print("# TYPE banyan_use_case_calls_total counter\n");
        metrics.figures().forEach((name, figure) -> {
            count(out, name, "done", figure.done());
            count(out, name, "refused", figure.refused());
            count(out, name, "broken", figure.broken());
        });
        out.print("# TYPE banyan_use_case_seconds_total counter\n");
        metrics.figures()
                .forEach((name, figure) -> out.print("banyan_use_case_seconds_total{use_case=\"" + name + "\"} "
                        + seconds(figure.nanos() / 1e9) + "\n"));
    }

    private static void count(PrintWriter out, String name, String outcome, long value) {
        out.print("banyan_use_case_calls_total{use_case=\"" + name + "\",outcome=\"" + outcome + "\"} " + value + "\n");
    }

    private void portal(PrintWriter out) {
        String family = "";
        for (Gauges.Gauge gauge : gauges.now()) {
            if (!gauge.name().equals(family)) {
                family = gauge.name();
                out.print("# TYPE " + family + " gauge\n");
            }
            String labels = gauge.labels().isEmpty() ? "" : "{" + gauge.labels() + "}";
            out.print(family + labels + " " + gauge.value() + "\n");
        }
    }

    private static void machine(PrintWriter out) {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        gauge(out, "jvm_heap_used_bytes", heap.getUsed());
        gauge(out, "jvm_heap_max_bytes", heap.getMax());
        gauge(out, "jvm_threads", ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(
                out,
                "jvm_classes_loaded",
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        out.print("# TYPE jvm_gc_seconds_total counter\njvm_gc_seconds_total " + seconds(collecting / 1e3) + "\n");
        out.print("# TYPE process_uptime_seconds gauge\nprocess_uptime_seconds "
                + seconds(ManagementFactory.getRuntimeMXBean().getUptime() / 1e3) + "\n");
    }

    private static void gauge(PrintWriter out, String name, long value) {
        out.print("# TYPE " + name + " gauge\n" + name + " " + value + "\n");
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
