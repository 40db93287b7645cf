package banyan.web.group;

import banyan.api.group.Stage;
import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.runtime.group.ArchiveGroup;
import banyan.runtime.group.ChangeGroup;
import banyan.runtime.group.ChecklistOf;
import banyan.runtime.group.Entry;
import banyan.runtime.group.GroupFacts;
import banyan.runtime.group.GroupOf;
import banyan.runtime.group.LaunchChecklist;
import banyan.runtime.group.OpenGroup;
import banyan.runtime.group.ReopenGroup;
import banyan.runtime.group.SeedGroup;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}/facts}: what the founders decided, and the next step in the group's life. */
public final class GroupFactsPage implements Page {

    private final PageContext context;
    private @Nullable GroupFacts facts;
    private Optional<LaunchChecklist> checklist = Optional.empty();

    GroupFactsPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        facts = context.run(new GroupOf());
        if (isMayGovern()) {
            checklist = Optional.of(context.run(new ChecklistOf()));
        }
    }

    public void save() {
        Typed typed = new Typed(context, "groups");
        context.run(new ChangeGroup(
                typed.number("version"),
                typed.text("name"),
                typed.textIf("anchor"),
                typed.textIf("sponsor"),
                typed.made("entry", Entry::valueOf),
                typed.text("zone"),
                typed.text("language"),
                typed.number("colour"),
                typed.numberIf("sizeLimit"),
                typed.textIf("reviewOn").map(day -> typed.made("reviewOn", GroupFactsPage::day))));
        context.tell("groups.changed");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public void seed() {
        context.run(new SeedGroup());
        context.tell("groups.moved.SEED", getFacts().name());
    }

    public void open() {
        context.run(new OpenGroup());
        context.tell("groups.moved.OPEN", getFacts().name());
    }

    public void archive() {
        context.run(new ArchiveGroup(context.param("reason").orElse("")));
        context.tell("groups.moved.ARCHIVED", getFacts().name());
    }

    public void reopen() {
        context.run(new ReopenGroup());
        context.tell("groups.moved.REOPENED", getFacts().name());
    }

    public GroupFacts getFacts() {
        return Objects.requireNonNull(facts);
    }

    public @Nullable String getAnchor() {
        return getFacts().anchor().orElse(null);
    }

    public @Nullable String getSponsor() {
        return getFacts().sponsor().orElse(null);
    }

    public String getSizeLimit() {
        return getFacts().sizeLimit().map(String::valueOf).orElse("");
    }

    public String getReviewOn() {
        return getFacts().reviewOn().map(LocalDate::toString).orElse("");
    }

    public String getStage() {
        return context.say("groups.stage." + getFacts().stage());
    }

    public String getStageAbout() {
        return context.say("groups.stage." + getFacts().stage() + ".about");
    }

    public List<GroupHomePage.Item> getChecklist() {
        return checklist
                .map(list -> Stream.of(LaunchChecklist.Item.values())
                        .map(item -> new GroupHomePage.Item(
                                context.say("groups.checklist." + item),
                                list.done().contains(item) ? "done" : "now"))
                        .toList())
                .orElse(List.of());
    }

    /** Why the group cannot be opened yet; null when it can. */
    public @Nullable String getWhyNotOpen() {
        return checklist.filter(list -> !list.complete()).isPresent() ? context.say("groups.front.notReady") : null;
    }

    public boolean isMayGovern() {
        return context.viewer().may("groups.govern");
    }

    public boolean isDraft() {
        return getFacts().stage() == Stage.DRAFT;
    }

    public boolean isYoung() {
        return getFacts().stage().compareTo(Stage.OPEN) < 0;
    }

    public boolean isArchived() {
        return getFacts().stage() == Stage.ARCHIVED;
    }

    public Map<String, String> getEntries() {
        return Choices.of(context, "groups.entry", Entry.values());
    }

    public Map<String, String> getLanguages() {
        return Choices.languages();
    }

    public Map<String, String> getZones() {
        return Choices.zones();
    }

    public Map<String, String> getColours() {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 1; i <= 6; i++) {
            all.put(String.valueOf(i), context.say("groups.colour." + i));
        }
        return all;
    }
}
