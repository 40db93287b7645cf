package banyan.web.faces;

import banyan.web.page.PageVisit;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ties views to visits: pages that read keep no state, beans of pages that act live in the view, forms post to the address
 * that the browser shows, and a view of another generation is not restored.
 */
public final class PortalViews extends ViewHandlerWrapper {

    public PortalViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot root = getWrapped().createView(context, viewId);
        Optional<PageVisit> visit = PageVisit.find();
        root.setTransient(visit.filter(v -> v.page().acts()).isEmpty());
        visit.ifPresent(v -> root.setLocale(v.visitor().viewer().locale()));
        return root;
    }

    @Override
    public @Nullable UIViewRoot restoreView(FacesContext context, String viewId) {
        Optional<PageVisit> visit = PageVisit.find();
        if (visit.isEmpty() || !visit.get().page().acts()) {
            return null;
        }
        UIViewRoot root = getWrapped().restoreView(context, viewId);
        if (root == null) {
            return null;
        }
        Map<String, Object> kept = root.getViewMap(false);
        return kept != null && visit.get().takeBack(kept.get(PageVisit.handleKey())) ? root : null;
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return PageVisit.find().map(PageVisit::address).orElseGet(() -> getWrapped()
                .getActionURL(context, viewId));
    }
}
