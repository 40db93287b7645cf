package banyan.moderation.page;

import banyan.api.page.PageContext;
import banyan.moderation.usecase.SettlementView;
import banyan.moderation.usecase.WeekView;
import java.math.BigDecimal;

/** A KPI as people read it: the figure, the bar from which pay is full, and the sum that anybody can redo. */
public record Score(String figure, String bar, String sum) {

    static Score of(WeekView.Score score, PageContext core) {
        return new Score(
                thousandths(score.kpi()),
                core.say("moderation.kpi.bar", thousandths(score.fullFrom())),
                sum(core, score.answerers(), score.target(), score.quality(), score.weight()));
    }

    static Score of(SettlementView view, PageContext core) {
        SettlementView.Inputs in = view.inputs();
        return new Score(
                thousandths(view.kpi()),
                core.say("moderation.kpi.share", percent(view.share())),
                sum(core, in.answerers(), in.target(), in.quality(), in.weight()));
    }

    private static String sum(PageContext core, int answerers, int target, int quality, int weight) {
        return core.say(
                "moderation.kpi.sum",
                percent(weight),
                String.valueOf(answerers),
                String.valueOf(target),
                percent(1_000 - weight),
                thousandths(quality));
    }

    static String thousandths(int value) {
        return BigDecimal.valueOf(value, 3).toPlainString();
    }

    static String percent(int thousandths) {
        return BigDecimal.valueOf(thousandths, 1).stripTrailingZeros().toPlainString();
    }
}
