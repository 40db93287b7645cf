package banyan.qa.page;

import banyan.api.page.PageContext;
import banyan.qa.model.Kind;
import banyan.qa.model.Outcome;
import banyan.qa.store.UpkeepStore.LinkKind;
import banyan.qa.usecase.FlagView;
import banyan.qa.usecase.Positioned;
import banyan.qa.usecase.UpkeepView;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands around a question: its summary, a word of the moderator, links, what came of it, and who could answer. */
public final class Care {

    /** A question to which this one leads, or which leads here. */
    public record Link(String says, String title, String href) {}

    /** What came of the answer. */
    public record Report(String kind, String icon, String title, String words, Instant at) {}

    /** Someone who could answer. */
    public record Expert(String name, String why) {}

    private final PageContext core;
    private final UpkeepView view;
    private final String id;
    private Positioned.@Nullable Words charter;

    Care(PageContext core, UpkeepView view, String id) {
        this.core = core;
        this.view = view;
        this.id = id;
    }

    public UpkeepView getView() {
        return view;
    }

    public String getSummaryHtml() {
        return view.summary().map(UpkeepView.Summary::html).orElse("");
    }

    public String getSummaryLine() {
        return view.summary()
                .map(summary -> core.say("qa.summary.by", summary.by().name()))
                .orElse("");
    }

    public @Nullable Instant getSummaryAt() {
        return view.summary().map(UpkeepView.Summary::at).orElse(null);
    }

    public boolean isEmotional() {
        return view.kind() == Kind.EMOTIONAL;
    }

    /** What the charter says, where the asker was asked to come back to it. */
    public String getCharterSays() {
        return view.nudged() ? charter().positioning() : "";
    }

    public List<String> getCharterTalksAbout() {
        return view.nudged() ? charter().weTalkAbout() : List.of();
    }

    private Positioned.Words charter() {
        if (charter == null) {
            charter = core.run(new Positioned());
        }
        return charter;
    }

    public String getCharter() {
        return "/g/" + core.viewer().here().handle() + "/charter";
    }

    public List<Link> getLinks() {
        return view.links().stream()
                .map(link -> new Link(
                        core.say("qa.link." + link.kind().name().toLowerCase(Locale.ROOT)
                                + (link.out() ? ".out" : ".in")),
                        link.title(),
                        Where.question(core, link.question())))
                .toList();
    }

    public boolean isDuplicate() {
        return view.links().stream().anyMatch(link -> link.out() && link.kind() == LinkKind.DUPLICATE);
    }

    public @Nullable Report getReport() {
        return view.report()
                .map(report -> new Report(
                        report.outcome() == Outcome.FAILED ? "warn" : "ok",
                        report.outcome() == Outcome.FAILED ? "alert-triangle" : "plant-2",
                        core.say("qa.outcome." + report.outcome().name().toLowerCase(Locale.ROOT) + ".title"),
                        report.words(),
                        report.at()))
                .orElse(null);
    }

    public List<FlagView> getFlags() {
        return view.flags();
    }

    public List<Expert> getExperts() {
        return view.experts().stream()
                .map(expert -> new Expert(
                        expert.person().name(),
                        core.say("qa.expert.because") + String.join(core.say("qa.expert.and"), expert.reasons())))
                .toList();
    }

    /** The end of the quiet hours that run now, for all of them the same: they are the group's. */
    public @Nullable Instant getQuietUntil() {
        return view.experts().stream()
                .flatMap(expert -> expert.quietUntil().stream())
                .findFirst()
                .orElse(null);
    }

    /** Where one does what keeps it in order; null where the viewer can do nothing. */
    public @Nullable String getOrder() {
        UpkeepView.May may = view.may();
        return may.summarise() || may.flag() || may.order() || may.report()
                ? core.at("order", Map.of("question", id))
                : null;
    }

    public String getOrderWords() {
        UpkeepView.May may = view.may();
        return core.say(
                may.order()
                        ? "qa.order.words.moderator"
                        : may.flag() ? "qa.order.words.member" : "qa.order.words.asker");
    }

    public @Nullable String getHistory() {
        return view.may().seeHistory() ? core.at("history", Map.of("question", id)) : null;
    }

    public @Nullable String getSummaryHistory() {
        return view.summaryVersion() > 1 ? core.at("history", Map.of("summary", id)) : null;
    }

    /** A page of this module about one answer or remark. */
    public String at(String page, String what, String key) {
        return core.at(page, Map.of(what, key));
    }

    /** Where a remark becomes a question. */
    public String splitOf(String remark) {
        return core.at("order", Map.of("question", id, "remark", remark));
    }

    public String getPrint() {
        return core.at("questions/" + id + "/print", Map.of());
    }

    public Map<String, String> getOutcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), core.say("qa.outcome." + outcome.name().toLowerCase(Locale.ROOT)));
        }
        return outcomes;
    }
}
