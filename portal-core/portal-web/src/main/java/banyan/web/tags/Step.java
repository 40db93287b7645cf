package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** One step: its number, or the sign of its state ({@code done}, {@code now}, {@code coming}, {@code bad}, {@code back}). */
@FacesComponent(Step.TYPE)
public final class Step extends Tag {
    public static final String TYPE = "banyan.Step";
    private static final Map<String, String> SIGNS = Map.of("done", "check", "bad", "x", "back", "arrow-back-up");

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String state = text("state", "").toLowerCase(Locale.ROOT);
        String style =
                switch (state) {
                    case "", "coming" -> null;
                    case "back" -> "is-done";
                    default -> "is-" + state;
                };
        html.open("li", style).at("aria-current", state.equals("now") ? "step" : null);
        html.open("span", "b-round-dot");
        String sign = SIGNS.get(state);
        if (sign == null) {
            html.text(text("number"));
        } else {
            html.icon(sign, Html.SMALL);
        }
        html.close("span").open("div", "b-grow");
        html.line("span", "t-medium", text("title")).line("div", "t-meta", text("text"));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("div");
        facet("end", context);
        html.close("li");
    }
}
