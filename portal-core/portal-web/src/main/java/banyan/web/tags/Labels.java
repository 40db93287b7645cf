package banyan.web.tags;

import banyan.web.shell.Shell;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a form's parts by the grammar of the message keys: {@code {namespace}.{form}.{part}.{what}},
 * for example {@code qa.ask.title.hint}. What a page says in an attribute comes first.
 */
final class Labels {
    private static final String MESSAGES = "msg";

    private Labels() {}

    /** A word that must be there; the key itself shows that it is missing. */
    static String must(FacesContext context, UIComponent part, String name, String what) {
        String found = find(context, part, name, what);
        return found == null ? key(context, part, name, what) : found;
    }

    static @Nullable String find(FacesContext context, UIComponent part, String name, String what) {
        Object given = part.getAttributes().get(what);
        if (given != null) {
            return given.toString();
        }
        Object messages = context.getApplication().getELResolver().getValue(context.getELContext(), null, MESSAGES);
        String key = key(context, part, name, what);
        return messages instanceof Map<?, ?> map && map.containsKey(key) ? String.valueOf(map.get(key)) : null;
    }

    private static String key(FacesContext context, UIComponent part, String name, String what) {
        UIComponent form = form(part);
        Object own = form == null ? null : form.getAttributes().get("ns");
        String namespace = own == null
                ? Shell.of((ServletRequest) context.getExternalContext().getRequest())
                        .getNamespace()
                : own.toString();
        return namespace + "." + (form == null ? "page" : form.getId()) + "." + name + "." + what;
    }

    /** The form around a part: a stateful one, or a plain one that posts to an address. */
    static @Nullable UIComponent form(UIComponent part) {
        for (UIComponent each = part.getParent(); each != null; each = each.getParent()) {
            if (each instanceof Form || each instanceof Post) {
                return each;
            }
        }
        return null;
    }
}
