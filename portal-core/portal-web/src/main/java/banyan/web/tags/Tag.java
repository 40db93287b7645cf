package banyan.web.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A tag that only shows. It has attributes and no state, and writes its own HTML, so that a list of many stays cheap:
 * no renderer is looked up and no event is published for it. Whether it is rendered was asked by encodeAll.
 */
abstract class Tag extends UIComponentBase {
    private static final String GIVEN_BY_FACES = "j_id";

    @Override
    public final String getFamily() {
        return "banyan";
    }

    @Override
    public final void encodeBegin(FacesContext context) throws IOException {
        begin(Html.of(context), context);
    }

    @Override
    public final void encodeEnd(FacesContext context) throws IOException {
        end(Html.of(context), context);
    }

    abstract void begin(Html html, FacesContext context) throws IOException;

    void end(Html html, FacesContext context) throws IOException {}

    final @Nullable String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? null : value.toString();
    }

    final String text(String attribute, String otherwise) {
        String text = text(attribute);
        return text == null || text.isEmpty() ? otherwise : text;
    }

    final boolean is(String attribute) {
        return Boolean.parseBoolean(text(attribute));
    }

    final int number(String attribute, int otherwise) {
        String text = text(attribute);
        return text == null || text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /** The id that the page gave, as an anchor; the ids that Faces makes up stay out of the page. */
    final @Nullable String anchor() {
        String id = getId();
        return id == null || id.startsWith(GIVEN_BY_FACES) ? null : id;
    }

    final void facet(String name, FacesContext context) throws IOException {
        UIComponent facet = getFacet(name);
        if (facet != null) {
            facet.encodeAll(context);
        }
    }

    /** A style class and, when a variant was asked for, its modifier: {@code b-badge b-badge--ok}. */
    static String style(String base, @Nullable String variant) {
        return variant == null || variant.isEmpty() ? base : base + " " + base + "--" + variant;
    }
}
