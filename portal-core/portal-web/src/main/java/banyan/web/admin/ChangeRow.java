package banyan.web.admin;

import banyan.api.page.PageContext;
import banyan.runtime.plugin.life.Change;
import java.time.Duration;
import java.time.Instant;

/**
 * A change in the history, in words.
 *
 * @param state of its step in the list: done, bad or now
 */
public record ChangeRow(
        String title, String href, String state, String person, String node, Instant at, String took, String reason) {

    static ChangeRow of(Change change, PageContext context) {
        String state =
                switch (change.state()) {
                    case DONE -> "done";
                    case FAILED -> "bad";
                    case WAITING, RUNNING -> "now";
                };
        String title = context.say(
                "plugins.change." + change.action() + (change.state() == Change.State.FAILED ? ".failed" : ""),
                change.plugin(),
                change.fromVersion(),
                change.toVersion());
        String took = change.endedAt()
                .map(end -> context.say(
                        "plugins.change.took",
                        Duration.between(change.startedAt(), end).toMillis() / 1000.0,
                        change.holdMillis()))
                .orElseGet(() -> context.say("plugins.step." + change.step()));
        return new ChangeRow(
                title,
                context.at(
                        "admin/plugins/" + change.plugin(),
                        java.util.Map.of("change", change.id().toString())),
                state,
                change.person(),
                change.node(),
                change.startedAt(),
                took,
                change.reason());
    }
}
