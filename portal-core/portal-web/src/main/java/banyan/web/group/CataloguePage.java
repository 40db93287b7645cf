package banyan.web.group;

import banyan.api.group.Stage;
import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.runtime.group.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code /catalogue}: groups to discover. */
public final class CataloguePage implements Page {

    /** A group in the catalogue; {@code state} is how the viewer stands to it. */
    public record Row(String name, String href, String text, String glyph, int colour, String meta, String state) {}

    private final PageContext context;
    private Slice<Catalogue.Listed> found = new Slice<>(List.of(), Optional.empty());

    CataloguePage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        found = context.run(new Catalogue(context.param("q"), context.param("after")));
    }

    public List<Row> getRows() {
        return found.items().stream().map(this::row).toList();
    }

    private Row row(Catalogue.Listed one) {
        String state = one.isMember()
                ? "groups.catalogue.member"
                : one.full() ? "groups.catalogue.full" : "groups.catalogue.entry." + one.entry();
        String anchor = one.anchor().map(text -> " · " + text).orElse("");
        return new Row(
                one.name(),
                "/g/" + one.handle(),
                one.positioning(),
                Glyphs.of(Stage.OPEN, one.size()),
                one.colour(),
                context.say("groups.size", one.size()) + " · " + context.say("groups.bond." + one.bond()) + anchor,
                context.say(state));
    }

    public String getWords() {
        return context.param("q").orElse("");
    }

    public boolean isMayFound() {
        return context.viewer().may("groups.found");
    }

    public @Nullable String getNext() {
        return found.next().map(this::address).orElse(null);
    }

    private String address(String after) {
        Map<String, String> query = new TreeMap<>(Map.of("after", after));
        context.param("q").ifPresent(words -> query.put("q", words));
        return context.at("catalogue", query);
    }
}
