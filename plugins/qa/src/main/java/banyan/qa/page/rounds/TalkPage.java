package banyan.qa.page.rounds;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.qa.usecase.rounds.HideSmallTalk;
import banyan.qa.usecase.rounds.SaySmallTalk;
import banyan.qa.usecase.rounds.SmallTalk;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small talk, apart from the work. */
public final class TalkPage implements Page {

    /** A few words. */
    public record Row(String id, String author, String body, Instant at, String hidden, boolean mayHide) {}

    private final PageContext core;
    private Slice<SmallTalk.Row> found = new Slice<>(List.of(), Optional.empty());

    public TalkPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(new SmallTalk(core.param("after")));
    }

    public List<Row> getRows() {
        return found.items().stream()
                .map(row -> new Row(
                        row.id().toString(),
                        row.author().name(),
                        row.body(),
                        row.at(),
                        row.hidden() ? core.say("rounds.hidden", row.why().orElse("")) : "",
                        row.mayHide()))
                .toList();
    }

    public void say() {
        core.run(new SaySmallTalk(core.param("body").orElse("")));
        core.goTo(getHere());
    }

    public void hide() {
        core.run(new HideSmallTalk(line(), core.param("why").orElse("")));
        core.tell("rounds.told.hidden");
    }

    private UUID line() {
        String text = core.need("line");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("qa", "talk", text.length() > 60 ? text.substring(0, 60) : text);
        }
    }

    public boolean isMaySay() {
        return core.viewer().may("qa.talk") && core.param("after").isEmpty();
    }

    public @Nullable String getNext() {
        return found.next()
                .map(cursor -> core.at("talk", Map.of("after", cursor)))
                .orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("after").isPresent() ? getHere() : null;
    }

    public String getHere() {
        return core.at("talk", Map.of());
    }
}
