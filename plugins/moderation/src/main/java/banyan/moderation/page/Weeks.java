package banyan.moderation.page;

import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.api.value.Week;
import banyan.moderation.usecase.RosterView;
import java.util.List;

/** The strip of weeks at the head of the duty pages. */
public final class Weeks {

    /** One week in the strip. */
    public record Cell(String label, String href, String style, String person, boolean vacant, String note) {}

    private static final int SHOWN = 6;

    private Weeks() {}

    static List<Cell> of(RosterView roster, PageContext core) {
        return roster.weeks().stream()
                .filter(line -> !line.week().isBefore(roster.current().previous()))
                .limit(SHOWN)
                .map(line -> cell(line, roster.current(), core))
                .toList();
    }

    private static Cell cell(RosterView.Line line, Week current, PageContext core) {
        boolean now = line.week().equals(current);
        boolean vacant = line.person().isEmpty();
        return new Cell(
                core.say(
                        now ? "moderation.weeks.now" : "moderation.weeks.week",
                        String.valueOf(line.week().number())),
                Where.week(core, line.week()),
                now ? "is-now" : vacant ? "is-gap" : "",
                line.person().map(PersonCard::name).orElseGet(() -> core.say("moderation.weeks.vacant")),
                vacant,
                note(line, current, core));
    }

    static String note(RosterView.Line line, Week current, PageContext core) {
        if (line.paid().isPresent()) {
            return core.say(
                    "moderation.weeks.paid",
                    line.paid().get().shown(core.viewer().locale()));
        }
        if (line.pay().isPresent()) {
            return Where.say(core, "moderation.pay.state.", line.pay().get());
        }
        if (line.person().isEmpty() || line.week().isBefore(current)) {
            return "";
        }
        if (line.confirmed()) {
            return core.say("moderation.weeks.confirmed");
        }
        return line.how().map(how -> Where.say(core, "moderation.how.", how)).orElse("");
    }
}
