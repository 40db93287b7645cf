package banyan.web.tags;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag that only shows. It has attributes and no state, and writes its own HTML, so that a list of many stays cheap:
 * no renderer is looked up and no event is published for it. Whether it is rendered was asked by encodeAll.
 */
abstract class Tag extends UIComponentBase {
    private static final String GIVEN_BY_FACES = "j_id";

    /** What the page gave as expressions, and what it gave as words. Faces keeps both, but asks four maps for each. */
    private final Map<String, ValueExpression> expressions = new HashMap<>();

    private @Nullable Map<String, Object> words;

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

    @Override
    public final void setValueExpression(String name, @Nullable ValueExpression expression) {
        super.setValueExpression(name, expression);
        if (expression == null || expression.isLiteralText()) {
            expressions.remove(name);
        } else {
            expressions.put(name, expression);
        }
    }

    /** What the page gave for an attribute; null where it gave nothing. */
    final @Nullable Object value(String attribute) {
        ValueExpression expression = expressions.get(attribute);
        if (expression != null) {
            return expression.getValue(getFacesContext().getELContext());
        }
        Map<String, Object> given = words;
        if (given == null) {
            given = new HashMap<>(getAttributes());
            words = given;
        }
        return given.get(attribute);
    }

    final @Nullable String text(String attribute) {
        Object value = value(attribute);
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
