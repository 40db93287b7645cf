package banyan.moderation.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.moderation.usecase.RecordView;
import banyan.moderation.usecase.ServiceRecord;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** My service in this group, and its certificate. */
public final class RecordPage implements Page {

    /** One week that is over. */
    public record Line(String week, String how, String kpi, String answerers, String duties, String href) {}

    private final PageContext core;
    private @Nullable RecordView record;

    public RecordPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        record = core.run(new ServiceRecord());
    }

    private RecordView record() {
        return Objects.requireNonNull(record, "load() runs first");
    }

    public List<Line> getLines() {
        return record().weeks().stream()
                .map(line -> new Line(
                        line.week().value(),
                        Where.say(core, "moderation.how.", line.how()),
                        line.kpi().map(Score::thousandths).orElse("—"),
                        line.answerers().map(String::valueOf).orElse("—"),
                        line.duties().map(done -> done + " / 7").orElse("—"),
                        Where.week(core, line.week())))
                .toList();
    }

    public int getServed() {
        return record().served();
    }

    public String getMean() {
        return Score.thousandths(record().meanKpi());
    }

    public int getAnswerers() {
        return record().answerers();
    }

    public String getCertificate() {
        return "/api/v1/groups/" + core.viewer().here().handle() + "/moderation/record/certificate";
    }
}
