package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.runtime.group.AllGroups;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code /admin/groups}: every group of the portal with its leads. */
public final class AdminGroupsPage implements Page {

    /** A group as IT sees it. */
    public record Row(String name, String href, String glyph, String stage, String size, String leads) {}

    private final PageContext context;
    private Slice<AllGroups.Listed> found = new Slice<>(List.of(), Optional.empty());

    AdminGroupsPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        found = context.run(new AllGroups(context.param("q"), context.param("after")));
    }

    public List<Row> getRows() {
        return found.items().stream()
                .map(one -> new Row(
                        one.name(),
                        "/g/" + one.handle(),
                        Glyphs.of(one.stage(), one.size()),
                        context.say("groups.stage." + one.stage()),
                        context.say("groups.size", one.size()),
                        one.leads()))
                .toList();
    }

    public String getWords() {
        return context.param("q").orElse("");
    }

    public @Nullable String getNext() {
        return found.next().map(this::address).orElse(null);
    }

    private String address(String after) {
        Map<String, String> query = new TreeMap<>(Map.of("after", after));
        context.param("q").ifPresent(words -> query.put("q", words));
        return context.at("admin/groups", query);
    }
}
