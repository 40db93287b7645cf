package banyan.web.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list that is read: its children once for each item of {@code value}, which they know as {@code var}.
 * It keeps no state for a row; where people act inside rows, use ui:repeat or b:table.
 */
@FacesComponent(Rows.TYPE)
public final class Rows extends Tag {
    public static final String TYPE = "banyan.Rows";

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    void begin(Html html, FacesContext context) throws IOException {
        html.open(
                "ul",
                "b-list" + (is("link") ? " b-list--link" : "") + (is("tight") ? " b-list--tight" : "")
                        + (is("inside") ? " b-list--in" : ""));
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (value("value") instanceof Iterable<?> items) {
            Map<String, Object> scope = context.getExternalContext().getRequestMap();
            String name = text("var", "row");
            Object outer = scope.get(name);
            for (Object item : items) {
                scope.put(name, item);
                encode(context);
            }
            restore(scope, name, outer);
        } else {
            encode(context);
        }
    }

    @Override
    void end(Html html, FacesContext context) throws IOException {
        html.close("ul");
    }

    private void encode(FacesContext context) throws IOException {
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
    }

    private static void restore(Map<String, Object> scope, String name, @Nullable Object outer) {
        if (outer == null) {
            scope.remove(name);
        } else {
            scope.put(name, outer);
        }
    }
}
