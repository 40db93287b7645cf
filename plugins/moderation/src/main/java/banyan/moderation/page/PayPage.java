package banyan.moderation.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.api.value.Money;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.moderation.model.Decision;
import banyan.moderation.usecase.AppealPay;
import banyan.moderation.usecase.DecidePay;
import banyan.moderation.usecase.SettleWeek;
import banyan.moderation.usecase.SettlementOf;
import banyan.moderation.usecase.SettlementView;
import banyan.moderation.usecase.Settlements;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settled weeks with every input of their figures, appeals and decisions. */
public final class PayPage implements Page {

    /** A settled week. */
    public record Line(
            String week,
            String title,
            String person,
            String why,
            String state,
            String kind,
            String amount,
            Score score,
            String duties,
            String receipt,
            @Nullable Instant held,
            String appeal,
            String reason,
            boolean mayAppeal,
            boolean mayDecide) {}

    private final PageContext core;
    private Slice<SettlementView> found = new Slice<>(List.of(), Optional.empty());

    public PayPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        Optional<Week> one = core.param("of").filter(text -> !text.isEmpty()).map(Where::week);
        found = one.map(week -> new Slice<>(List.of(core.run(new SettlementOf(week))), Optional.empty()))
                .orElseGet(() -> core.run(new Settlements(
                        core.param("after").filter(text -> !text.isEmpty()).map(Where::week))));
    }

    public List<Line> getLines() {
        return found.items().stream().map(this::line).toList();
    }

    private Line line(SettlementView one) {
        return new Line(
                one.week().value(),
                core.say(
                        "moderation.pay.week",
                        String.valueOf(one.week().number()),
                        String.valueOf(one.week().year())),
                one.person().map(PersonCard::name).orElseGet(() -> core.say("moderation.weeks.vacant")),
                core.say("moderation.outcome." + Where.word(one.outcome())),
                Where.say(core, "moderation.pay.state.", one.state()),
                switch (one.state()) {
                    case PAID -> "ok";
                    case HELD, APPEALED -> "now";
                    case NOTHING -> "";
                },
                amount(one),
                Score.of(one, core),
                core.say("moderation.pay.duties", one.inputs().dutiesDone()),
                one.receipt(),
                one.heldUntil().orElse(null),
                one.appeal(),
                one.reason(),
                one.may().appeal(),
                one.may().decide());
    }

    private String amount(SettlementView one) {
        return switch (one.state()) {
            case PAID -> core.say("moderation.pay.paid", money(one.paid()), String.valueOf(one.voucher()));
            case HELD, APPEALED -> core.say("moderation.pay.due", money(one.due()), money(one.full()));
            case NOTHING -> "";
        };
    }

    private String money(Money amount) {
        return amount.shown(core.viewer().locale());
    }

    public Map<String, String> getDecisions() {
        return Choices.of(core, "moderation.decision.", Decision.FULL, Decision.PART, Decision.NONE);
    }

    public boolean isMaySettle() {
        return core.viewer().may("moderation.settle");
    }

    public @Nullable String getNext() {
        return found.next().map(week -> core.at("pay", Map.of("after", week))).orElse(null);
    }

    public String getHere() {
        return core.at("pay", Map.of());
    }

    public void appeal() {
        core.run(new AppealPay(Where.needWeek(core), Where.text(core, "words")));
        core.tell("moderation.told.appealed");
    }

    public void decide() {
        core.run(new DecidePay(
                Where.needWeek(core),
                Where.constant(Decision.class, core.need("decision")),
                Where.text(core, "reason")));
        core.tell("moderation.told.decided");
    }

    public void settle() {
        core.run(new SettleWeek(Where.needWeek(core)));
        core.tell("moderation.told.settled");
    }
}
