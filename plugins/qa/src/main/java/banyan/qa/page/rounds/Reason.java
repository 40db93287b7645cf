package banyan.qa.page.rounds;

import banyan.api.page.PageContext;
import banyan.qa.usecase.rounds.Explained;
import java.util.ArrayList;
import java.util.List;

/** "Why this score": the inputs of the formula in the order in which it takes them. */
public final class Reason {

    /** A criterion and its mean. */
    public record Criterion(String label, String figure, int value) {}

    private Reason() {}

    public static List<Criterion> criteria(Explained one, PageContext core) {
        List<Criterion> all = new ArrayList<>();
        for (int i = 0; i < one.criteria().size() && i < one.words().size(); i++) {
            int mean = one.criteria().get(i);
            all.add(new Criterion(Weeks.criterion(core, one.words().get(i)), Weeks.decimal(mean), mean));
        }
        return all;
    }

    public static String place(Explained one, PageContext core) {
        return core.say("rounds.place", one.place(), one.of());
    }

    public static String score(Explained one, PageContext core) {
        return one.score().map(Weeks::score).orElseGet(() -> core.say("rounds.score.none"));
    }

    public static List<String> lines(Explained one, PageContext core) {
        List<String> lines = new ArrayList<>();
        lines.add(core.say("rounds.reason.raters", one.raters(), one.leftOut()));
        if (one.raters() > 0) {
            lines.add(core.say("rounds.reason.plain", Weeks.score(one.plain())));
            lines.add(core.say("rounds.reason.trimmed", Weeks.score(one.trimmed()), one.cut()));
        }
        lines.add(
                one.score().isPresent()
                        ? core.say("rounds.reason.drawn", Weeks.score(one.round()), score(one, core))
                        : core.say("rounds.reason.few"));
        return lines;
    }
}
