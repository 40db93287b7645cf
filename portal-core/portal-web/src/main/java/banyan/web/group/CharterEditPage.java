package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.runtime.charter.ChangeCharter;
import banyan.runtime.charter.CharterOf;
import banyan.runtime.charter.CharterText;
import banyan.runtime.charter.CharterText.Format;
import banyan.runtime.charter.CharterText.Leadership;
import banyan.runtime.charter.CharterText.Rewards;
import banyan.runtime.charter.CharterText.Silence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}/charter/edit}: the next version of the charter, field by field. */
public final class CharterEditPage implements Page {

    private final PageContext context;
    private CharterText text = CharterText.empty();
    private int base;

    CharterEditPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        CharterOf.Charter charter = context.run(new CharterOf(Optional.empty()));
        base = charter.current();
        charter.shown().ifPresent(shown -> text = shown.text());
    }

    public void publish() {
        Typed typed = new Typed(context, "charter");
        CharterText written = CharterInput.read(typed, context);
        ChangeCharter.Written result =
                context.run(new ChangeCharter(typed.number("base"), written, typed.text("note")));
        context.dropDraft(getDraft());
        context.tell("charter.published", result.version());
        context.goTo(context.at("charter", Map.of()));
    }

    public String getDraft() {
        return "charter." + context.viewer().here().handle();
    }

    public int getBase() {
        return base;
    }

    public CharterText getText() {
        return text;
    }

    public String getVisionYear() {
        return text.visionYear().map(String::valueOf).orElse("");
    }

    /** Lists as lines, by the name of the field: {@code #{page.lines.redLines}}. */
    public Map<String, String> getLines() {
        return Map.of(
                "values", lines(text.values()),
                "weTalkAbout", lines(text.weTalkAbout()),
                "weDoNotTalkAbout", lines(text.weDoNotTalkAbout()),
                "weDo", lines(text.weDo()),
                "weDoNot", lines(text.weDoNot()),
                "redLines", lines(text.redLines()),
                "rites", lines(text.rites()));
    }

    private static String lines(List<String> items) {
        return String.join("\n", items);
    }

    public List<CharterInput.GoalRow> getGoals() {
        return CharterInput.goalRows(text);
    }

    public List<CharterInput.StageRow> getStages() {
        return CharterInput.stageRows(text);
    }

    public List<String> getFormats() {
        return text.formats().stream().map(Enum::name).toList();
    }

    public Map<String, String> getAllFormats() {
        return Choices.of(context, "charter.format", Format.values());
    }

    public Map<String, String> getLeaderships() {
        return Choices.of(context, "charter.leadership", Leadership.values());
    }

    public Map<String, String> getRewards() {
        return Choices.of(context, "charter.rewards", Rewards.values());
    }

    public Map<String, String> getSilences() {
        return Choices.of(context, "charter.silence", Silence.values());
    }

    /** What happens to the members' acceptance; null for the first version. */
    public @Nullable String getConsequence() {
        return base == 0
                ? null
                : context.say(
                        "charter.edit.consequence",
                        base,
                        context.viewer().here().size());
    }
}
