package banyan.moderation.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.api.value.Week;
import banyan.moderation.usecase.RosterOf;
import banyan.moderation.usecase.RosterView;
import banyan.moderation.usecase.SignOff;
import banyan.moderation.usecase.SignUp;
import banyan.moderation.usecase.TakeSwap;
import banyan.moderation.usecase.TakeWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The queue with places and estimates, the weeks ahead, open offers, and how fair it is. */
public final class RosterPage implements Page {

    /** A place in the queue. */
    public record Place(int place, String person, Instant since, String estimate, boolean again, boolean mine) {}

    /** A week. */
    public record Line(
            String number,
            String week,
            String days,
            String href,
            String person,
            String note,
            boolean now,
            boolean free) {}

    /** An open offer. */
    public record Offer(String id, String text, String note, Instant closes, boolean mine) {}

    private final PageContext core;
    private @Nullable RosterView roster;

    public RosterPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        roster = core.run(new RosterOf());
    }

    private RosterView roster() {
        return Objects.requireNonNull(roster, "load() runs first");
    }

    public List<Place> getQueue() {
        return roster().queue().stream()
                .map(one -> new Place(
                        one.place(),
                        one.person().name(),
                        one.since(),
                        estimate(one.estimate()),
                        one.again(),
                        core.viewer().is(one.person().ref())))
                .toList();
    }

    private String estimate(Optional<Week> week) {
        return week.map(one -> core.say(
                        "moderation.queue.estimate",
                        String.valueOf(one.number()),
                        one.monday().toString()))
                .orElseGet(() -> core.say("moderation.queue.noestimate"));
    }

    public List<Line> getWeeks() {
        return roster().weeks().stream().map(this::line).toList();
    }

    private Line line(RosterView.Line line) {
        boolean over = line.week().isBefore(roster().current());
        return new Line(
                String.valueOf(line.week().number()),
                line.week().value(),
                line.week().monday() + " – " + line.week().monday().plusDays(6),
                Where.week(core, line.week()),
                line.person().map(PersonCard::name).orElseGet(() -> core.say("moderation.weeks.vacant")),
                Weeks.note(line, roster().current(), core),
                line.week().equals(roster().current()),
                !over && line.person().isEmpty() && isMayTake());
    }

    public List<Offer> getOffers() {
        return roster().offers().stream()
                .map(offer -> new Offer(
                        offer.id().toString(),
                        core.say(
                                "moderation.swap.line",
                                offer.person().name(),
                                String.valueOf(offer.week().number())),
                        offer.note(),
                        offer.closes(),
                        core.viewer().is(offer.person().ref())))
                .toList();
    }

    public List<String> getAbsences() {
        return roster().absences().stream()
                .map(one -> core.say(
                        "moderation.absence.line",
                        one.person().name(),
                        one.first().toString(),
                        one.last().toString()))
                .toList();
    }

    public String getPlaceText() {
        return roster().mine()
                .map(place -> core.say(
                        "moderation.queue.mine", place, roster().queue().size()))
                .orElseGet(() ->
                        core.say("moderation.queue.notmine", roster().queue().size()));
    }

    public boolean isSignedUp() {
        return roster().mine().isPresent();
    }

    public boolean isMayTake() {
        return core.viewer().may("moderation.take-part");
    }

    public boolean isMayPlan() {
        return core.viewer().may("moderation.plan");
    }

    public List<String> getFairness() {
        return List.of(even("moderation.fair.last", roster().last()), even("moderation.fair.next", roster().next()));
    }

    private String even(String key, RosterView.Even even) {
        return core.say(
                key,
                even.covered(),
                even.weeks(),
                Score.thousandths(even.balance()),
                even.shares().size());
    }

    /** How many weeks each had in the past year. */
    public List<Share> getShares() {
        return roster().last().shares().stream()
                .map(share -> new Share(share.person().name(), share.weeks()))
                .toList();
    }

    /** One person's weeks of the past year. */
    public record Share(String person, int weeks) {}

    public String getStandingText() {
        return roster().operator()
                .map(card -> core.say(
                        "moderation.operator.line",
                        card.name(),
                        Where.say(core, "moderation.operator.kind.", roster().operatorKind())))
                .or(() -> roster().fallback().map(card -> core.say("moderation.fallback.line", card.name())))
                .orElseGet(() -> core.say("moderation.fallback.none"));
    }

    public String getHere() {
        return core.at("roster", Map.of());
    }

    public String getPlan() {
        return core.at("plan", Map.of());
    }

    public String getFeeds() {
        return "/api/v1/groups/" + core.viewer().here().handle() + "/moderation/calendar";
    }

    public void signUp() {
        core.run(new SignUp(core.param("again").isPresent()));
        core.tell("moderation.told.signedUp");
    }

    public void signOff() {
        core.run(new SignOff());
        core.tell("moderation.told.signedOff");
    }

    public void take() {
        core.run(new TakeWeek(Where.needWeek(core)));
        core.tell("moderation.told.taken");
    }

    public void takeSwap() {
        core.run(new TakeSwap(Where.key("swap", core.need("swap")), Optional.empty()));
        core.tell("moderation.told.swapTaken");
    }
}
