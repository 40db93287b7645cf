package banyan.runtime.plugin.admin;

import banyan.api.usecase.Get;
import banyan.api.usecase.InPortal;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What removing a plugin would take away. */
@Requires("admin.plugins")
@InPortal
@Get("plugins/{plugin}/removal")
public record RemovalPreview(@Size(max = 30) String plugin) implements Query<RemovalPreview.Loss> {

    /**
     * What would go.
     *
     * @param groups in which one of its modules is on
     * @param tables of the plugin, which go only when its data are removed too
     * @param bytes that they take
     * @param neededBy plugins that cannot run without it; they must be removed or switched off first
     */
    public record Loss(int groups, List<Table> tables, long bytes, List<String> neededBy) {}

    /** One table. */
    public record Table(String name, long rows) {}
}
