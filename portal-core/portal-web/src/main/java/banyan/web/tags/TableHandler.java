package banyan.web.tags;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.FaceletContext;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableHandler;

/** A p:dataTable dressed as the portal's table: rows become records on a phone, and no heading is repeated. */
public final class TableHandler extends DataTableHandler {
    public TableHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent component, UIComponent parent) {
        DataTable table = (DataTable) component;
        table.setStyleClass("b-table b-table--reflow");
        table.setReflow(true);
        table.setPaginatorPosition("bottom");
        table.setPaginatorAlwaysVisible(false);
    }
}
