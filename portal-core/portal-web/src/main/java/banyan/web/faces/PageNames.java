package banyan.web.faces;

import banyan.web.page.PageVisit;
import banyan.web.page.Sentences;
import banyan.web.shell.Shell;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of pages: {@code page} is the bean, {@code msg['key']} a sentence (the plugin's bundle first, then the core's),
 * {@code viewer} who looks, {@code shell} what surrounds the page, {@code assets['x.js']} the address of a public file of
 * the plugin, {@code acts} whether the page keeps state, {@code problem} what an error page tells.
 */
public final class PageNames extends ELResolver {

    private static final Set<String> NAMES = Set.of("page", "msg", "viewer", "shell", "assets", "problem", "acts");

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null && property instanceof String name && NAMES.contains(name)) {
            context.setPropertyResolved(null, property);
            return valueOf(name);
        }
        if (base instanceof Assets assets && property != null) {
            context.setPropertyResolved(base, property);
            return assets.folder() + property;
        }
        return null;
    }

    private record Assets(String folder) {}

    private static @Nullable Object valueOf(String name) {
        return switch (name) {
            case "shell" -> request().getAttribute(Shell.ATTRIBUTE);
            case "msg" -> request().getAttribute(Sentences.ATTRIBUTE);
            case "problem" -> request().getAttribute(name);
            case "acts" -> PageVisit.find().filter(v -> v.page().acts()).isPresent();
            case "page" -> bean(PageVisit.current());
            case "viewer" -> PageVisit.current().visitor().viewer();
            default -> new Assets(PageVisit.current().staticFiles());
        };
    }

    /** While a view is restored its tree is built before the visit has its bean back: it stands in the view already. */
    private static @Nullable Object bean(PageVisit visit) {
        if (visit.bean() == null) {
            UIViewRoot root = FacesContext.getCurrentInstance().getViewRoot();
            Map<String, Object> kept = root == null ? null : root.getViewMap(false);
            if (kept != null) {
                visit.takeBack(kept.get(PageVisit.handleKey()));
            }
        }
        return visit.bean();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null && property instanceof String name && NAMES.contains(name)) {
            context.setPropertyResolved(null, property);
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
        if (base == null && property instanceof String name && NAMES.contains(name)) {
            throw new PropertyNotWritableException("#{" + name + "} is given by the portal");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        boolean given = base == null && property instanceof String name && NAMES.contains(name);
        if (given) {
            context.setPropertyResolved(null, property);
        }
        return given;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return String.class;
    }
}
