package banyan.moderation.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonRef;
import banyan.moderation.model.ConflictOutcome;
import banyan.moderation.model.ConflictState;
import banyan.moderation.usecase.Choosable;
import banyan.moderation.usecase.Conflicts;
import banyan.moderation.usecase.ConflictsView;
import banyan.moderation.usecase.Made;
import banyan.moderation.usecase.ReportConflict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** My conflicts, or all for those who mediate; the group's numbers; and reporting one. */
public final class ConflictsPage implements Page {

    /** A conflict in the list. */
    public record Line(String title, String href, String reporter, String state, String kind, Instant at) {}

    private final PageContext core;
    private @Nullable ConflictsView view;

    public ConflictsPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        view = core.run(new Conflicts(
                core.param("after").filter(text -> !text.isEmpty()).map(text -> Where.key("conflict", text))));
    }

    private ConflictsView view() {
        return Objects.requireNonNull(view, "load() runs first");
    }

    public List<Line> getLines() {
        return view().list().items().stream()
                .map(one -> new Line(
                        one.title(),
                        core.at("conflicts/" + one.id(), Map.of()),
                        one.reporter().name(),
                        one.state() == ConflictState.CLOSED
                                ? Where.say(core, "moderation.conflict.outcome.", one.outcome())
                                : Where.say(core, "moderation.conflict.state.", one.state()),
                        one.state() == ConflictState.CLOSED ? "ok" : "now",
                        one.at()))
                .toList();
    }

    public String getScope() {
        return core.say(view().mediates() ? "moderation.conflicts.all" : "moderation.conflicts.own");
    }

    /** What the whole group may know. */
    public List<String> getNumbers() {
        ConflictsView.Numbers numbers = view().numbers();
        List<String> lines = new ArrayList<>();
        lines.add(core.say("moderation.conflicts.reported", numbers.reported(), numbers.open()));
        numbers.medianDays().ifPresent(days -> lines.add(core.say("moderation.conflicts.median", days)));
        for (ConflictOutcome outcome : ConflictOutcome.values()) {
            int count = numbers.outcomes().getOrDefault(outcome, 0);
            if (outcome != ConflictOutcome.NONE && count > 0) {
                lines.add(Where.say(core, "moderation.conflict.outcome.", outcome) + " · " + count);
            }
        }
        if (numbers.outcomes().isEmpty()) {
            lines.add(core.say("moderation.conflicts.few", numbers.shownFrom()));
        }
        return lines;
    }

    public Map<String, String> getMembers() {
        Map<String, String> members = new LinkedHashMap<>();
        core.run(new Choosable(Optional.empty()))
                .forEach(card -> members.put(card.ref().value().toString(), card.name()));
        return members;
    }

    public @Nullable String getNext() {
        return view().list()
                .next()
                .map(after -> core.at("conflicts", Map.of("after", after)))
                .orElse(null);
    }

    public String getHere() {
        return core.at("conflicts", Map.of());
    }

    public void report() {
        Set<PersonRef> with = core.params("with").stream()
                .filter(text -> !text.isEmpty())
                .map(text -> new PersonRef(Where.key("person", text)))
                .collect(Collectors.toSet());
        Made made = core.run(new ReportConflict(Where.text(core, "title"), Where.text(core, "words"), with));
        core.tell("moderation.told.reported");
        core.goTo(core.at("conflicts/" + made.id(), Map.of()));
    }
}
