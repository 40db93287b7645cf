package banyan.web.tags;

import banyan.api.page.Chart;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Draws a {@link Chart} and offers the same figures as a table. */
@FacesComponent(ChartTag.TYPE)
public final class ChartTag extends Tag {
    public static final String TYPE = "banyan.ChartTag";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        if (!(getAttributes().get("value") instanceof Chart chart)
                || chart.labels().isEmpty()) {
            return;
        }
        String id = (anchor() == null ? "chart" : anchor()) + "-title";
        Drawing drawing = new Drawing(chart, html.words().locale());
        html.open("div", "b-chart-box")
                .at("tabindex", "0")
                .at("role", "group")
                .at("aria-label", html.words().get("shell.chart"));
        drawing.write(html, id, html.words().get("shell.chart.now"));
        html.close("div");
        html.open("details", "b-chart-table b-noprint");
        html.line("summary", null, html.words().get("shell.chart.table"));
        drawing.table(html);
        html.close("details");
    }
}
