package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.runtime.charter.AcceptCharter;
import banyan.runtime.charter.CharterOf;
import banyan.runtime.charter.CharterText;
import banyan.runtime.charter.CharterVersion;
import banyan.runtime.charter.CharterVersions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}/charter}: the charter as a document, its versions, and its acceptance. */
public final class CharterPage implements Page {

    /** A clause: a heading, a text or a list. */
    public record Clause(String id, String title, String text, List<String> items) {}

    /** A version in the list. */
    public record VersionRow(String title, String href, String note, String who, Instant at) {}

    private final PageContext context;
    private CharterOf.@Nullable Charter charter;
    private List<CharterVersions.Entry> versions = List.of();

    CharterPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        Optional<Integer> wanted = new Typed(context, "charter").numberIf("version");
        charter = context.run(new CharterOf(wanted));
        versions = context.run(new CharterVersions());
    }

    public void accept() {
        context.run(new AcceptCharter(new Typed(context, "charter").number("accepted")));
        context.tell("charter.accepted", getCharter().current());
    }

    public CharterOf.Charter getCharter() {
        return Objects.requireNonNull(charter);
    }

    public @Nullable CharterVersion getShown() {
        return getCharter().shown().orElse(null);
    }

    public String getTitle() {
        return context.say("charter.title", context.viewer().here().name());
    }

    public @Nullable String getState() {
        return getCharter()
                .shown()
                .map(shown -> context.say(
                        shown.version() == getCharter().current() ? "charter.inForce" : "charter.earlier",
                        shown.version(),
                        getCharter().current()))
                .orElse(null);
    }

    public boolean isAcceptedByMe() {
        return getCharter().accepted().equals(Optional.of(getCharter().current()));
    }

    public List<Clause> getClauses() {
        return getCharter().shown().map(shown -> clauses(shown.text())).orElse(List.of());
    }

    private List<Clause> clauses(CharterText text) {
        List<Clause> all = new ArrayList<>();
        add(all, "whoWeAre", text.whoWeAre(), List.of());
        add(all, "whyTogether", text.whyTogether(), List.of());
        add(all, "mission", text.mission(), List.of());
        add(
                all,
                "vision",
                text.visionYear()
                        .map(year -> context.say("charter.visionUntil", String.valueOf(year), text.vision()))
                        .filter(sentence -> !text.vision().isBlank())
                        .orElse(text.vision()),
                List.of());
        add(all, "values", "", text.values());
        add(all, "positioning", text.positioning(), List.of());
        add(all, "weTalkAbout", "", text.weTalkAbout());
        add(all, "weDoNotTalkAbout", "", text.weDoNotTalkAbout());
        add(all, "goals", "", CharterWords.goals(text, context));
        add(all, "weDo", "", text.weDo());
        add(all, "weDoNot", "", text.weDoNot());
        add(all, "redLines", "", text.redLines());
        add(all, "rites", "", text.rites());
        add(all, "promotionRule", text.promotionRule(), List.of());
        add(all, "questions", "", CharterWords.questions(text.questions(), context));
        add(all, "formats", "", CharterWords.formats(text, context));
        add(all, "governance", "", CharterWords.governance(text.governance(), context));
        add(all, "stageRules", "", CharterWords.stages(text, context));
        return all;
    }

    private void add(List<Clause> all, String field, String text, List<String> items) {
        if (!text.isBlank() || !items.isEmpty()) {
            String title = (all.size() + 1) + ". " + context.say("charter.edit." + field + ".label");
            all.add(new Clause(field, title, text, items));
        }
    }

    public List<VersionRow> getVersions() {
        return versions.stream()
                .map(one -> new VersionRow(
                        context.say("charter.version", one.version()),
                        context.at("charter", Map.of("version", String.valueOf(one.version()))),
                        one.note(),
                        one.writtenBy(),
                        one.writtenAt()))
                .toList();
    }

    public String getEditHref() {
        return context.at("charter/edit", Map.of());
    }
}
