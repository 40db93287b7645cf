package banyan.web.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.FaceletContext;

/** A field whose control is the writer for longer texts. */
public final class DocumentFieldHandler extends FieldHandler {
    public DocumentFieldHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        super.onComponentCreated(context, component, parent);
        component.getAttributes().put("type", "document");
    }
}
