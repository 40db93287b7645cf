package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;

/** Places its children: {@code split} (content and aside), {@code aside}, {@code stack}, {@code row}, {@code two}, {@code three}, {@code four}. */
@FacesComponent(Box.TYPE)
public final class Box extends Tag {
    public static final String TYPE = "banyan.Box";
    private static final Map<String, String> STYLES = Map.of(
            "split", "b-split",
            "aside", "b-stack",
            "stack", "b-stack",
            "sections", "b-stack b-stack--6",
            "row", "b-row b-row--wrap",
            "two", "b-cols-2 b-even",
            "three", "b-cols-3 b-even",
            "four", "b-cols-4 b-even");

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open(element(), STYLES.get(text("kind", "stack"))).at("id", anchor());
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close(element());
    }

    private String element() {
        return "aside".equals(text("kind")) ? "aside" : "div";
    }
}
