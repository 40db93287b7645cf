package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One row of a list: figure or icon, title, meta line (the children), and the facet {@code end} for its state. */
@FacesComponent(Row.TYPE)
public final class Row extends Tag {
    public static final String TYPE = "banyan.Row";
    private static final int EMBLEM = 20;

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        UIComponent end = getFacet("end");
        boolean hasEnd = end != null && end.isRendered();
        html.open("li", style(hasEnd)).at("id", anchor());
        lead(html, context);
        html.open("div", "b-grow");
        String href = text("href");
        String style = is("small") ? "b-title b-title--s" : "b-title";
        title(html, style, href);
        html.line("p", "t-2", text("text"));
        String excerpt = text("excerpt", "");
        if (!excerpt.isEmpty()) {
            html.open("p", "t-2").cleaned(excerpt).close("p");
        }
        if (getChildCount() > 0) {
            html.open("div", "b-meta");
        }
    }

    /** The title; {@code marked} is the same as HTML that the server escaped, with what was looked for in marks. */
    private void title(Html html, String style, @Nullable String href) throws IOException {
        String marked = text("marked", "");
        String title = text("title", "");
        if (marked.isEmpty() && href == null) {
            html.line("span", style, title);
            return;
        }
        String tag = href == null ? "span" : "a";
        html.open(tag, style).at("href", href);
        if (marked.isEmpty()) {
            html.text(title);
        } else {
            html.cleaned(marked);
        }
        html.close(tag);
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        if (getChildCount() > 0) {
            html.close("div");
        }
        html.close("div");
        UIComponent end = getFacet("end");
        if (end != null && end.isRendered()) {
            html.open("div", "t-right");
            end.encodeAll(context);
            html.close("div");
        }
        html.close("li");
    }

    private @Nullable String style(boolean hasEnd) {
        String style = (hasEnd ? "has-end " : "") + (is("current") ? "is-now" : "");
        return style.isEmpty() ? null : style.strip();
    }

    private void lead(Html html, FacesContext context) throws IOException {
        String figure = text("figure");
        String emblem = text("emblem");
        String person = text("person");
        if (figure != null) {
            html.open("div", "b-score")
                    .line("strong", null, figure)
                    .text(text("unit"))
                    .close("div");
        } else if (emblem != null) {
            html.open("span", style("b-emblem", text("colour")))
                    .icon(emblem, EMBLEM)
                    .close("span");
        } else if (person != null) {
            Avatar.draw(html, person, null);
        } else {
            html.icon(text("icon"), Html.LARGE);
        }
        facet("start", context);
    }
}
