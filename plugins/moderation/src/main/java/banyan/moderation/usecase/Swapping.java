package banyan.moderation.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.usecase.Done;
import banyan.api.value.Week;
import banyan.moderation.ModerationSettings;
import banyan.moderation.model.How;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Rules.OfferComesInTime;
import banyan.moderation.model.Rules.OfferIsByAnother;
import banyan.moderation.model.Rules.OfferIsOpen;
import banyan.moderation.model.Rules.OfferIsYours;
import banyan.moderation.model.Rules.OfferStillHolds;
import banyan.moderation.model.Rules.OneOfferAWeek;
import banyan.moderation.model.Rules.WeekIsYours;
import banyan.moderation.model.Shift;
import banyan.moderation.model.SwapOffer;
import banyan.moderation.model.SwapState;
import banyan.moderation.model.Volunteer;
import banyan.moderation.store.RosterStore;
import banyan.moderation.store.SwapStore;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Offers to swap: open until taken, withdrawn or past due. Until somebody takes it the week is its first person's; when nobody
 * does, that person stays.
 */
public final class Swapping {

    private static final List<Duration> REMINDERS = List.of(
            Duration.ofHours(12),
            Duration.ofDays(1),
            Duration.ofDays(3),
            Duration.ofDays(7),
            Duration.ofDays(14),
            Duration.ofDays(28));

    private final RosterStore store;
    private final SwapStore swaps;
    private final Roster roster;
    private final Telling telling;
    private final Settings<ModerationSettings> settings;

    public Swapping(PluginContext core) {
        this.store = new RosterStore(core.data());
        this.swaps = new SwapStore(core.data());
        this.roster = new Roster(core);
        this.telling = new Telling(core);
        this.settings = core.settings(ModerationSettings.class);
    }

    public Made offer(OfferSwap c, Viewer by) {
        GroupRef group = by.groupRef();
        store.hold(group);
        Moment at = roster.now(by.here());
        at.ahead(c.week());
        Shift shift = store.get(group, c.week());
        Instant closes =
                at.startOf(c.week()).minus(Duration.ofHours(settings.in(group).swapClosesHours()));
        Rules.check(
                new WeekIsYours(shift, by.self()),
                new OfferComesInTime(c.week(), closes, at.now()),
                new OneOfferAWeek(c.week(), swaps.open(group, c.week()).isPresent()));
        SwapOffer offer = new SwapOffer(store.newId(), shift, c.note(), at.now(), closes);
        store.add(offer);
        telling.tell(
                others(at, by.self()),
                by.here(),
                "swapOpen",
                Telling.page(by.here(), "roster"),
                by.name(),
                c.week().value());
        return new Made(offer.id());
    }

    /** Whoever may take it: those in the queue, and those who are on duty in the weeks ahead. */
    private Set<PersonRef> others(Moment at, PersonRef but) {
        Set<PersonRef> others = new LinkedHashSet<>();
        store.queue(at.group().ref()).stream().map(Volunteer::person).forEach(others::add);
        store.after(at.group().ref(), at.current()).stream().map(Shift::person).forEach(others::add);
        others.remove(but);
        return others;
    }

    public Done take(TakeSwap c, Viewer by) {
        GroupRef group = by.groupRef();
        store.hold(group);
        Moment at = roster.now(by.here());
        SwapOffer offer = swaps.get(c.swap(), group);
        Rules.check(
                new OfferIsOpen(offer, at.now()),
                new OfferIsByAnother(offer, by.self()),
                new OfferStillHolds(offer, store.find(group, offer.week())));
        c.inReturn().ifPresent(week -> giveInReturn(at, week, offer, by));
        Optional<UUID> entry = store.get(group, offer.week()).volunteer();
        offer.taken(by.self(), c.inReturn(), at.now());
        store.flush();
        roster.give(at, offer.week(), by.self(), How.SWAP, entry, by.person(), "swap");
        store.get(group, offer.week()).confirm(at.now());
        telling.tell(
                offer.person(),
                by.here(),
                "swapTaken",
                Telling.page(by.here(), "mine"),
                by.name(),
                offer.week().value());
        return Done.DONE;
    }

    private void giveInReturn(Moment at, Week week, SwapOffer offer, Viewer by) {
        at.ahead(week);
        Shift own = store.get(by.groupRef(), week);
        Rules.check(new WeekIsYours(own, by.self()));
        roster.closeOffer(at, week);
        roster.give(at, week, offer.person(), How.SWAP, own.volunteer(), by.person(), "swap");
    }

    public Done withdraw(WithdrawSwap c, Viewer by) {
        store.hold(by.groupRef());
        Moment at = roster.now(by.here());
        SwapOffer offer = swaps.get(c.swap(), by.groupRef());
        Rules.check(new OfferIsYours(offer, by.self()), new OfferIsOpen(offer, at.now()));
        offer.end(SwapState.WITHDRAWN, at.now());
        return Done.DONE;
    }

    /** Reminds that an offer is open, from four weeks to twelve hours before its week; past due, its first person stays. */
    void look(Moment at) {
        for (SwapOffer offer : swaps.open(at.group().ref())) {
            if (!at.now().isBefore(offer.closesAt())) {
                offer.end(SwapState.PAST_DUE, at.now());
                store.flush();
                stays(at.group(), offer);
            } else {
                remind(at, offer);
            }
        }
    }

    private void stays(Group group, SwapOffer offer) {
        telling.tell(
                offer.person(),
                group,
                "swapPastDue",
                Telling.page(group, "mine"),
                offer.week().value());
    }

    /** Only the nearest of the passed marks speaks, and only once; marks from before the offer are silent. */
    private void remind(Moment at, SwapOffer offer) {
        Instant starts = at.startOf(offer.week());
        REMINDERS.stream()
                .filter(before -> !at.now().isBefore(starts.minus(before)))
                .findFirst()
                .filter(before -> offer.openedAt().isBefore(starts.minus(before)))
                .filter(before -> store.tellOnce(at.group().ref(), "swap:" + offer.id() + ":" + before, at.now()))
                .ifPresent(before -> telling.tell(
                        others(at, offer.person()),
                        at.group(),
                        "swapReminder",
                        Telling.page(at.group(), "roster"),
                        telling.name(at.group(), Optional.of(offer.person())),
                        offer.week().value()));
    }
}
