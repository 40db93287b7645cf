package banyan.awards.page;

import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.awards.model.EntryId;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.ReviewId;
import banyan.awards.model.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The addresses of this module's pages, and the tabs over them. */
final class Where {

    /** A tab over the pages. */
    public record Tab(String label, String href, boolean current) {}

    private static final List<String> TABS = List.of("week", "weeks", "contests", "laureates", "appeals", "panel");

    private Where() {}

    static List<Tab> tabs(PageContext core, String current) {
        List<Tab> tabs = new ArrayList<>();
        for (String tab : TABS) {
            boolean open = tab.equals("panel") ? core.viewer().may("awards.name-panel") : mayRead(core, tab);
            if (open) {
                tabs.add(new Tab(core.say("awards.tab." + tab), core.at(tab, Map.of()), tab.equals(current)));
            }
        }
        return tabs;
    }

    /** Whoever is only an employee here sees the laureates and nothing else. */
    private static boolean mayRead(PageContext core, String tab) {
        return core.viewer().may(tab.equals("laureates") ? "awards.see-laureates" : "awards.read");
    }

    static String contest(PageContext core, EvaluationId contest) {
        return core.at("contests/" + contest, Map.of());
    }

    static String work(PageContext core, EntryId work) {
        return core.at("works/" + work, Map.of());
    }

    static String review(PageContext core, ReviewId review) {
        return core.at("reviews/" + review, Map.of());
    }

    static EvaluationId evaluationIn(String text) {
        return new EvaluationId(id("evaluation", text));
    }

    static EntryId workIn(String text) {
        return new EntryId(id("work", text));
    }

    static ReviewId reviewIn(String text) {
        return new ReviewId(id("review", text));
    }

    /** An address with a broken key leads nowhere, as one with an unknown key does. */
    static UUID id(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(Rules.MODULE, what, text);
        }
    }
}
