package banyan.web.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;

/** Gives a field its own name as its id, so that its address in the page stays the same when the page changes. */
public class FieldHandler extends ComponentHandler {
    public FieldHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        if (getAttribute("id") == null && getRequiredAttribute("for").isLiteral()) {
            component.setId(getRequiredAttribute("for").getValue().replaceAll("[^\\w-]", "_"));
        }
    }
}
