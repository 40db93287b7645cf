package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * The head of a page: title, states beside it (facet {@code states}), a sentence, and the actions (the children).
 * {@code document="true"} sets the title in the face of documents.
 */
@FacesComponent(Header.TYPE)
public final class Header extends Tag {
    public static final String TYPE = "banyan.Header";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("div", "b-head").open("div", null).open("div", "b-row b-row--wrap");
        html.line(
                "h1",
                is("document") ? "b-doc" : null,
                text("title", html.shell().getTitle()));
        facet("states", context);
        html.close("div").line("p", null, text("text"));
        facet("below", context);
        html.close("div");
        if (getChildCount() > 0) {
            html.open("div", "b-row b-row--wrap b-head-acts");
        }
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        if (getChildCount() > 0) {
            html.close("div");
        }
        html.close("div");
    }
}
