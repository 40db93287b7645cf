package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A person: circle, name, and what the page says about them. Children stand at the end of the line. */
@FacesComponent(Person.TYPE)
public final class Person extends Tag {
    public static final String TYPE = "banyan.Person";

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        String name = text("name", "");
        String href = text("href");
        html.open("div", "b-row b-person");
        Avatar.draw(html, name, text("size"));
        html.open("div", "b-grow");
        if (href == null) {
            html.line("span", "t-medium", name);
        } else {
            html.open("a", "b-title b-title--s").at("href", href).text(name).close("a");
        }
        html.line("div", "t-meta", text("meta")).close("div");
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("div");
    }
}
