package banyan.web.admin;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.runtime.doctor.Examine;
import banyan.runtime.doctor.LastExamination;
import banyan.runtime.doctor.LastExamination.Line;
import banyan.runtime.doctor.LastExamination.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /admin/doctor}: whether the portal's data holds, as far as the last examination is. */
public final class DoctorPage implements Page {

    private final PageContext context;
    private LastExamination.@Nullable Report report;

    DoctorPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        report = context.run(new LastExamination());
    }

    public LastExamination.Report getReport() {
        return Objects.requireNonNull(report);
    }

    public boolean isNever() {
        return getReport().state() == State.NONE;
    }

    public boolean isRunning() {
        return getReport().state() == State.RUNNING;
    }

    public boolean isSound() {
        return getReport().state() == State.ENDED && getReport().good();
    }

    public boolean isUnsound() {
        return !getReport().good();
    }

    public @Nullable Instant getAskedAt() {
        return getReport().askedAt().orElse(null);
    }

    public String getComplaints() {
        long bad = getReport().lines().stream().filter(line -> !line.good()).count();
        return context.say("admin.doctor.unsound", bad);
    }

    /** Complaints first. */
    public List<Line> getLines() {
        return getReport().lines().stream()
                .sorted((one, other) -> Boolean.compare(one.good(), other.good()))
                .toList();
    }

    public void examine() {
        context.run(new Examine());
        context.tell("admin.doctor.begun");
    }
}
