package banyan.web.feed;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.runtime.feed.EndFeedAddress;
import banyan.runtime.feed.FeedsHere;
import banyan.runtime.feed.MakeFeedAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}/feeds}: the member's secret addresses, made, shown once, and made invalid. */
public final class FeedsPage implements Page {

    private final PageContext context;
    private List<FeedsHere.One> feeds = List.of();
    private String which = "";
    private @Nullable String made;

    FeedsPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        feeds = context.run(new FeedsHere());
    }

    /** Shown once: the page stays and holds it until it is left. */
    public void make() {
        int dot = which.indexOf('.');
        if (dot < 1) {
            throw Refusal.notFound("feeds", "feed", which);
        }
        made = context.run(new MakeFeedAddress(which.substring(0, dot), which.substring(dot + 1)))
                .address();
        load();
    }

    public void end() {
        context.run(new EndFeedAddress(id()));
        context.tell("feeds.ended");
    }

    private UUID id() {
        try {
            return UUID.fromString(context.need("address"));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("feeds", "address", context.need("address"));
        }
    }

    public List<FeedsHere.One> getFeeds() {
        return feeds;
    }

    public Map<String, String> getChoices() {
        Map<String, String> all = new LinkedHashMap<>();
        for (FeedsHere.One feed : feeds) {
            String again = feed.address().isPresent() ? "feeds.choice.again" : "feeds.choice";
            all.put(feed.module() + "." + feed.name(), context.say(again, feed.moduleName(), feed.about()));
        }
        return all;
    }

    public String getHref() {
        return context.at("feeds", Map.of());
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public @Nullable String getMade() {
        return made;
    }
}
