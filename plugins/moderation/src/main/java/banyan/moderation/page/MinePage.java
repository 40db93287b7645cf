package banyan.moderation.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Week;
import banyan.moderation.model.AskState;
import banyan.moderation.model.Consent;
import banyan.moderation.usecase.AddAbsence;
import banyan.moderation.usecase.AnswerAsk;
import banyan.moderation.usecase.ConfirmWeek;
import banyan.moderation.usecase.GiveBack;
import banyan.moderation.usecase.MyDuties;
import banyan.moderation.usecase.MyDutiesView;
import banyan.moderation.usecase.OfferSwap;
import banyan.moderation.usecase.RemoveAbsence;
import banyan.moderation.usecase.SetWilling;
import banyan.moderation.usecase.TakeSwap;
import banyan.moderation.usecase.WithdrawSwap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** My weeks, what I am asked, when I am away. */
public final class MinePage implements Page {

    /** A week of mine that is not over. */
    public record Turn(String week, String text, String state, boolean ahead, boolean confirmed, String offer) {}

    /** Something that I am asked. */
    public record Asked(
            String id,
            String by,
            String subject,
            String address,
            String words,
            String state,
            boolean open,
            Instant at) {}

    /** Days on which I am away. */
    public record Away(String id, String text) {}

    private final PageContext core;
    private @Nullable MyDutiesView mine;

    public MinePage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        mine = core.run(new MyDuties());
    }

    private MyDutiesView mine() {
        return Objects.requireNonNull(mine, "load() runs first");
    }

    public String getPlaceText() {
        String estimate = mine().estimate().map(Week::value).orElse("—");
        return mine().place()
                .map(place -> core.say("moderation.mine.place", place, estimate))
                .orElseGet(() -> core.say("moderation.mine.noplace"));
    }

    public List<Turn> getTurns() {
        return mine().weeks().stream()
                .filter(turn -> !turn.over())
                .map(turn -> new Turn(
                        turn.week().value(),
                        core.say(
                                "moderation.mine.week",
                                String.valueOf(turn.week().number()),
                                turn.week().monday().toString(),
                                turn.week().monday().plusDays(6).toString()),
                        core.say(
                                turn.offered().isPresent()
                                        ? "moderation.mine.offered"
                                        : turn.confirmed()
                                                ? "moderation.weeks.confirmed"
                                                : "moderation.mine.unconfirmed"),
                        !turn.started(),
                        turn.confirmed(),
                        turn.offered().map(UUID::toString).orElse("")))
                .toList();
    }

    public List<Asked> getAsks() {
        return mine().asks().stream()
                .map(ask -> new Asked(
                        ask.id().toString(),
                        ask.by().name(),
                        ask.subject(),
                        ask.address(),
                        ask.words(),
                        Where.say(core, "moderation.ask.state.", ask.state()),
                        ask.state() == AskState.SENT,
                        ask.at()))
                .toList();
    }

    public List<Away> getAbsences() {
        return mine().absences().stream()
                .map(away -> new Away(away.id().toString(), away.first() + " – " + away.last()))
                .toList();
    }

    public List<RosterPage.Offer> getOffers() {
        return mine().offers().stream()
                .map(offer -> new RosterPage.Offer(
                        offer.id().toString(),
                        core.say(
                                "moderation.swap.line",
                                offer.person().name(),
                                String.valueOf(offer.week().number())),
                        offer.note(),
                        offer.closes(),
                        false))
                .toList();
    }

    /** Weeks of mine that could go the other way. */
    public Map<String, String> getReturns() {
        Map<String, String> weeks = new LinkedHashMap<>();
        getTurns().stream().filter(Turn::ahead).forEach(turn -> weeks.put(turn.week(), turn.text()));
        return weeks;
    }

    public Map<String, String> getConsents() {
        return Choices.of(core, "moderation.consent.", Consent.values());
    }

    public String getConsent() {
        return mine().consent().name();
    }

    public String getQuietFrom() {
        return mine().quietFrom().map(LocalTime::toString).orElse("");
    }

    public String getQuietUntil() {
        return mine().quietUntil().map(LocalTime::toString).orElse("");
    }

    public String getHere() {
        return core.at("mine", Map.of());
    }

    public String getRecord() {
        return core.at("record", Map.of());
    }

    public String getRoster() {
        return core.at("roster", Map.of());
    }

    public void confirm() {
        core.run(new ConfirmWeek(Where.needWeek(core)));
        core.tell("moderation.told.confirmed");
    }

    public void giveBack() {
        core.run(new GiveBack(Where.needWeek(core), Where.text(core, "why")));
        core.tell("moderation.told.givenBack");
    }

    public void offer() {
        core.run(new OfferSwap(Where.needWeek(core), Where.text(core, "why")));
        core.tell("moderation.told.offered");
    }

    public void keep() {
        core.run(new WithdrawSwap(Where.key("swap", core.need("swap"))));
        core.tell("moderation.told.kept");
    }

    public void takeSwap() {
        core.run(new TakeSwap(
                Where.key("swap", core.need("swap")),
                core.param("inReturn").filter(text -> !text.isEmpty()).map(Where::week)));
        core.tell("moderation.told.swapTaken");
    }

    public void accept() {
        answer(true);
    }

    public void decline() {
        answer(false);
    }

    private void answer(boolean yes) {
        core.run(new AnswerAsk(Where.key("ask", core.need("ask")), yes));
        core.tell(yes ? "moderation.told.accepted" : "moderation.told.declined");
    }

    public void away() {
        core.run(new AddAbsence(day("first"), day("last")));
        core.tell("moderation.told.away");
    }

    public void back() {
        core.run(new RemoveAbsence(Where.key("absence", core.need("absence"))));
        core.tell("moderation.told.back");
    }

    /** A day that nobody can read is long past, and the rule says so. */
    private LocalDate day(String name) {
        try {
            return LocalDate.parse(Where.text(core, name));
        } catch (DateTimeException e) {
            return LocalDate.EPOCH;
        }
    }

    public void willing() {
        core.run(new SetWilling(
                Where.constant(Consent.class, core.need("consent")), time("quietFrom"), time("quietUntil")));
        core.tell("moderation.told.willing");
    }

    private Optional<LocalTime> time(String name) {
        try {
            return core.param(name).filter(text -> !text.isEmpty()).map(LocalTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
