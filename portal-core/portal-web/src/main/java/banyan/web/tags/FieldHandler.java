package banyan.web.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;

/**
 * Gives a field or a button its own name ({@code for} or {@code verb}) as its id, so that its address in the page stays
 * the same when the page changes.
 */
public class FieldHandler extends ComponentHandler {
    public FieldHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        TagAttribute name = getAttribute("for") == null ? getAttribute("verb") : getAttribute("for");
        if (getAttribute("id") == null && name != null && name.isLiteral()) {
            component.setId(name.getValue().replaceAll("[^\\w-]", "_"));
        }
    }
}
