package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * A plain form for pages without server state: it posts its fields by their own names to {@code action} (without one, to
 * the page's own address), with the CSRF token; its buttons name the verb, and the one who answers redirects. {@code inline="true"} for a form of one button.
 */
@FacesComponent(Post.TYPE)
public final class Post extends Tag implements NamingContainer {
    public static final String TYPE = "banyan.Post";

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String kind = is("inline") ? "b-inline" : is("card") ? "b-form b-card" : "b-form b-stack";
        html.open("form", kind)
                .at("id", anchor())
                .at("method", "post")
                .at("action", text("action", html.shell().getAddress()))
                .at("enctype", is("upload") ? "multipart/form-data" : null)
                .at("data-draft-key", text("draft"))
                .csrf();
        if (text("draft") != null) {
            html.hidden("draft", text("draft"));
        }
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        boolean card = is("card");
        Html html = Html.of(context);
        if (!card) {
            encode(context, false);
            encode(context, true);
            return;
        }
        html.open("div", "b-form-body b-stack b-stack--6");
        encode(context, false);
        html.close("div").open("div", "b-form-foot");
        encode(context, true);
        html.close("div");
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("form");
    }

    private void encode(FacesContext context, boolean actions) throws IOException {
        for (UIComponent child : getChildren()) {
            if (child instanceof Action == actions) {
                child.encodeAll(context);
            }
        }
    }
}
