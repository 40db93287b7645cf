package banyan.awards.page;

import banyan.api.page.PageContext;
import banyan.awards.model.State;

/** How a state looks: icon, colour and word. */
public record Badge(String icon, String kind, String label) {

    static Badge of(State state, PageContext core) {
        String label = core.say("awards.state." + Words.lower(state));
        return switch (state) {
            case COLLECT -> new Badge("pencil-plus", "info", label);
            case JUDGE -> new Badge("scale", "now", label);
            case SETTLED -> new Badge("circle-check", "ok", label);
            case SKIPPED -> new Badge("player-pause", "", label);
            case CANCELLED -> new Badge("ban", "", label);
        };
    }
}
