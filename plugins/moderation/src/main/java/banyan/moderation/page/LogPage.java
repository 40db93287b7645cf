package banyan.moderation.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.api.value.Slice;
import banyan.moderation.model.ActKind;
import banyan.moderation.usecase.Acts;
import banyan.moderation.usecase.Choosable;
import banyan.moderation.usecase.NoteAct;
import banyan.moderation.usecase.WeekOf;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open log of what moderators did to posts; and linking a case to where it belongs. */
public final class LogPage implements Page {

    /** One line. */
    public record Line(String text, String why, String address, String target, String icon, Instant at) {}

    private final PageContext core;
    private Slice<Acts.Line> found = new Slice<>(List.of(), Optional.empty());
    private boolean mayAct;

    public LogPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(
                new Acts(core.param("after").filter(text -> !text.isEmpty()).map(text -> Where.key("act", text))));
        mayAct = core.run(new WeekOf(Optional.empty())).mayAct();
    }

    public List<Line> getLines() {
        return found.items().stream()
                .map(act -> new Line(
                        core.say(
                                "moderation.log." + Where.word(act.kind()),
                                act.by().name(),
                                act.author().map(PersonCard::name).orElse("—")),
                        act.why(),
                        act.address(),
                        act.target(),
                        act.kind() == ActKind.LINKED ? "link" : act.kind() == ActKind.MOVED ? "arrow-right" : "eye-off",
                        act.at()))
                .toList();
    }

    public boolean isMayAct() {
        return mayAct;
    }

    public Map<String, String> getKinds() {
        return Choices.of(core, "moderation.act.kind.", ActKind.LINKED, ActKind.MOVED, ActKind.HIDDEN, ActKind.REMOVED);
    }

    /** The people of the log's first page and those who wrote needs are near; any member can be found by name. */
    public Map<String, String> getAuthors() {
        Map<String, String> authors = new LinkedHashMap<>();
        core.run(new WeekOf(Optional.empty())).needs().stream()
                .flatMap(need -> need.author().stream())
                .forEach(card -> authors.put(card.ref().value().toString(), card.name()));
        core.run(new Choosable(Optional.empty()))
                .forEach(card -> authors.putIfAbsent(card.ref().value().toString(), card.name()));
        return authors;
    }

    public String getHere() {
        return core.at("log", Map.of());
    }

    public @Nullable String getNext() {
        return found.next().map(after -> core.at("log", Map.of("after", after))).orElse(null);
    }

    public void note() {
        core.run(new NoteAct(
                Where.constant(ActKind.class, core.need("kind")),
                Where.text(core, "address"),
                Where.text(core, "target"),
                Where.person(core, "author"),
                Where.text(core, "why")));
        core.tell("moderation.told.noted");
    }
}
