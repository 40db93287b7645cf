package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.runtime.module.ModuleHistory;
import banyan.runtime.module.ModulesOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}/modules/history}: who switched what, when and why. */
public final class ModuleHistoryPage implements Page {

    private final PageContext context;
    private Slice<ModulesOf.Switched> switched = new Slice<>(List.of(), Optional.empty());

    ModuleHistoryPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        switched = context.run(new ModuleHistory(context.param("after")));
    }

    public List<ModulesOf.Switched> getRows() {
        return switched.items();
    }

    public @Nullable String getNext() {
        return switched.next()
                .map(cursor -> context.at("modules/history", Map.of("after", cursor)))
                .orElse(null);
    }
}
