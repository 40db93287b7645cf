package banyan.qa.page;

import banyan.api.page.PageContext;
import banyan.qa.model.Depth;
import java.util.Locale;

/** What the depth check says about one point of an answer. */
public record DepthLine(String icon, String text, boolean good) {

    static DepthLine of(Depth.Point point, PageContext core) {
        String part = point.part().name().toLowerCase(Locale.ROOT);
        return new DepthLine(
                point.good() ? "circle-check" : "circle-dashed",
                core.say("qa.depth." + part + (point.good() ? ".good" : ".missing")),
                point.good());
    }
}
