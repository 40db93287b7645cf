package banyan.qa.page;

import banyan.api.page.PageContext;
import banyan.qa.model.Completeness;
import java.util.Locale;

/** What the completeness check says about one part of a question. */
public record CompletenessLine(String icon, String text, boolean good) {

    static CompletenessLine of(Completeness.Point point, PageContext core) {
        String part = point.part().name().toLowerCase(Locale.ROOT);
        String finding = point.finding().name().toLowerCase(Locale.ROOT);
        return new CompletenessLine(
                point.good() ? "circle-check" : "circle-dashed",
                core.say("qa.completeness." + part + "." + finding, point.figures()),
                point.good());
    }
}
