package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/**
 * Something to know before going on. Kinds: ok warn bad now; without one it informs. Facet {@code end} for a way out. While it
 * {@code goesOn}, a browser looks at the page again by itself; a way to look again stands there for those without script.
 */
@FacesComponent(Note.TYPE)
public final class Note extends Tag {
    public static final String TYPE = "banyan.Note";
    private static final Map<String, String> ICONS =
            Map.of("ok", "circle-check", "warn", "alert-triangle", "bad", "alert-circle", "now", "point");

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String kind = text("kind", "");
        html.open("div", style("b-note", kind))
                .at("role", kind.equals("bad") ? "alert" : null)
                .at("data-goes-on", is("goesOn") ? "" : null);
        html.icon(text("icon", ICONS.getOrDefault(kind, "info-circle")), Html.LARGE);
        html.open("div", "b-grow").line("strong", "t-medium", text("title")).line("p", null, text("text"));
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("div");
        if (getFacet("end") != null) {
            html.open("div", "b-end");
            facet("end", context);
            html.close("div");
        }
        html.close("div");
    }
}
