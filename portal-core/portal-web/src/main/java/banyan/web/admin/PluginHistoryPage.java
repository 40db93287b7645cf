package banyan.web.admin;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.runtime.plugin.admin.PluginHistory;
import banyan.runtime.plugin.life.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /admin/plugins/history}: every change, newest first. */
public final class PluginHistoryPage implements Page {

    private final PageContext context;
    private List<ChangeRow> changes = List.of();
    private Optional<String> next = Optional.empty();

    public PluginHistoryPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        Slice<Change> found = context.run(
                new PluginHistory(Optional.empty(), context.param("after").map(text -> id(text))));
        changes = found.items().stream()
                .map(change -> ChangeRow.of(change, context))
                .toList();
        next = found.next();
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("plugins", "change", text);
        }
    }

    public List<ChangeRow> getChanges() {
        return changes;
    }

    public @Nullable String getNext() {
        return next.map(cursor -> context.at("admin/plugins/history", Map.of("after", cursor)))
                .orElse(null);
    }
}
