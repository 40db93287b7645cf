package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A decision in front of the page. Opened by {@code b:opens}; the facet {@code actions} stands in its foot. */
@FacesComponent(Dialog.TYPE)
public final class Dialog extends Tag {
    public static final String TYPE = "banyan.Dialog";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String title = getId() + "-title";
        html.open("dialog", style("b-dialog", text("kind")))
                .at("id", getId())
                .at("aria-labelledby", title)
                .open("div", "b-dialog-head")
                .open("h2", null)
                .at("id", title)
                .text(text("title"))
                .close("h2")
                .open("button", "b-icon-btn")
                .at("type", "button")
                .at("data-closes", "")
                .at("aria-label", html.words().get("shell.close"))
                .icon("x", Html.LARGE)
                .close("button")
                .close("div")
                .open("div", "b-dialog-body b-stack");
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("div");
        UIComponent actions = getFacet("actions");
        if (actions != null) {
            html.open("div", "b-dialog-foot");
            actions.encodeAll(context);
            html.close("div");
        }
        html.close("dialog");
    }
}
