package banyan.qa.page.rounds;

import banyan.api.page.PageContext;
import banyan.api.socket.Phase;
import banyan.api.usecase.Refusal;
import banyan.api.value.WallClock;
import banyan.api.value.Week;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.usecase.rounds.LineOfTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** How weeks, phases and moments are said on pages. */
final class Weeks {

    private Weeks() {}

    static Week read(String text) {
        try {
            return new Week(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(RoundRules.MODULE, "round", text.length() > 20 ? text.substring(0, 20) : text);
        }
    }

    static String say(PageContext core, Week week) {
        return core.say("rounds.week", String.valueOf(week.year()), week.number());
    }

    static String say(PageContext core, Phase phase) {
        return core.say("rounds.phase." + phase.name());
    }

    static String say(PageContext core, Instant at) {
        return WallClock.say(at, core.viewer().here().zone(), core.viewer().locale());
    }

    static LineOfTime.Words words(PageContext core) {
        return new LineOfTime.Words() {
            @Override
            public String say(String key, Object... values) {
                return core.say(key, values);
            }

            @Override
            public String say(Instant at) {
                return Weeks.say(core, at);
            }
        };
    }

    static String at(PageContext core, Week week) {
        return core.at("round", Map.of("week", week.value()));
    }

    /** The address of a question; questions belong to a module of their own. */
    static String question(PageContext core, Object question) {
        return "/g/" + core.viewer().here().handle() + "/qa/questions/" + question;
    }

    /** A criterion as people read it: known words in their language, others as the lead wrote them. */
    static String criterion(PageContext core, String word) {
        return switch (word) {
            case "works", "reasoning", "clear" -> core.say("rounds.criterion." + word);
            default -> word;
        };
    }

    /** Thousandths as people read them: 4 600 is 4.6. */
    static String decimal(int thousandths) {
        return String.format(Locale.ROOT, "%d.%d", thousandths / 1_000, thousandths % 1_000 / 100);
    }

    /** A score of 0 to 1 000 as people read it: 0 to 100 with one digit. */
    static String score(int thousandths) {
        return String.format(Locale.ROOT, "%d.%d", thousandths / 10, thousandths % 10);
    }
}
