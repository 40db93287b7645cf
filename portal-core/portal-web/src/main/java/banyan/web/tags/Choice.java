package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A choice inside {@code b:filters}, such as the order of a list; it takes effect when it is made. */
@FacesComponent(Choice.TYPE)
public final class Choice extends Tag {
    public static final String TYPE = "banyan.Choice";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open("label", "b-row t-nowrap" + (is("end") ? " b-end" : ""))
                .line("span", "t-meta", text("label"))
                .open("select", "b-select")
                .at("name", text("name"))
                .at("data-at-once", "");
        Options.write(html, Options.of(value("options")), text("value", ""));
        html.close("select").close("label");
    }
}
