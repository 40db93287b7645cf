package banyan.qa.usecase;

import banyan.api.event.Events;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Contribution;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;

/**
 * States what a moderator did with words of others. Moderation counts it: a group in which much disappears hears of it. What
 * people do with their own words is nobody's act.
 */
public final class Acts {

    /** What became of the words. */
    public enum Act {
        REMOVED,
        HIDDEN,
        MOVED
    }

    private static final String KIND = "qa.%s.%s";

    private final Events events;
    private final Clock clock;

    public Acts(PluginContext core) {
        this.events = core.events();
        this.clock = core.clock();
    }

    /**
     * States one act.
     *
     * @param what they were: a question, an answer, a remark, talk
     * @param author whose words they were
     */
    public void state(String what, Act act, PersonRef author, String evidence, Viewer by) {
        if (!by.is(author)) {
            String kind = String.format(KIND, what, act.name().toLowerCase(Locale.ROOT));
            events.fire(new Contribution(by.groupRef(), by.self(), kind, Set.of(), evidence, clock.instant()));
        }
    }
}
