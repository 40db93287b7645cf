package banyan.moderation.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.socket.Duty;
import banyan.api.socket.Experts;
import banyan.api.socket.Socket;
import banyan.api.usecase.Done;
import banyan.moderation.ModerationSettings;
import banyan.moderation.model.Ask;
import banyan.moderation.model.AskRules.AddressIsInThePortal;
import banyan.moderation.model.AskRules.AskIsForYou;
import banyan.moderation.model.AskRules.AskIsOpen;
import banyan.moderation.model.AskRules.AskedIsAnother;
import banyan.moderation.model.AskRules.AskedOnce;
import banyan.moderation.model.AskRules.ExpertHasRoom;
import banyan.moderation.model.AskRules.ExpertIsWilling;
import banyan.moderation.model.AskText;
import banyan.moderation.model.Consent;
import banyan.moderation.model.DutyRules.OnDutyOrLead;
import banyan.moderation.model.Prose;
import banyan.moderation.model.Quiet;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Rules.PersonIsMember;
import banyan.moderation.model.Rules.TextSaysSomething;
import banyan.moderation.store.AskStore;
import banyan.moderation.store.AskStore.Willing;
import banyan.moderation.store.RosterStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Asks people politely: only who is willing, not too often, never in quiet hours, and a no costs one click. */
public final class Asking {

    private static final int SUGGESTED = 12;
    private static final Willing UNSAID = new Willing(Consent.UNSAID, false, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private final AskStore asks;
    private final RosterStore store;
    private final Roster roster;
    private final Facts facts;
    private final Telling telling;
    private final People people;
    private final Texts texts;
    private final Socket<Experts> experts;
    private final Settings<ModerationSettings> settings;

    public Asking(PluginContext core, Facts facts) {
        this.asks = new AskStore(core.data());
        this.store = new RosterStore(core.data());
        this.roster = new Roster(core);
        this.facts = facts;
        this.telling = new Telling(core);
        this.people = core.people();
        this.texts = core.texts();
        this.experts = core.socket(Experts.class);
        this.settings = core.settings(ModerationSettings.class);
    }

    /** Who could help: from what they did where a module knows it, otherwise from the directory by name. */
    public ExpertsView suggest(SuggestExperts q, Viewer by) {
        GroupRef group = by.groupRef();
        String subject = Prose.line(q.subject());
        Optional<Experts> searching = experts.in(group);
        List<Experts.Expert> found =
                searching.map(one -> one.suggest(group, subject, SUGGESTED)).orElse(List.of());
        List<PersonCard> cards = found.isEmpty()
                ? people.membersLike(group, subject, SUGGESTED)
                : List.copyOf(Cast.of(
                                people,
                                group,
                                found.stream().map(Experts.Expert::person).toList())
                        .cards()
                        .values());
        Moment at = roster.now(by.here());
        Map<PersonRef, Integer> asked =
                asks.askedSince(group, cards.stream().map(PersonCard::ref).toList(), since(at, settings.in(group)));
        ModerationSettings set = settings.in(group);
        List<ExpertsView.Line> lines = cards.stream()
                .filter(card -> !by.is(card.ref()))
                .map(card -> new ExpertsView.Line(
                        card,
                        reasons(found, card.ref(), by.locale()),
                        Math.max(0, set.asksAPerson() - asked.getOrDefault(card.ref(), 0)),
                        isWilling(group, card.ref(), set)))
                .toList();
        Instant next = hours(set, UNSAID).next(at.now(), at.zone());
        return new ExpertsView(
                searching.isPresent(),
                lines,
                next.isAfter(at.now()) ? Optional.of(next) : Optional.empty(),
                set.asksAPerson(),
                set.askDays(),
                texts.say(by.locale(), "moderation.asks.draft", subject, by.name()));
    }

    private static List<String> reasons(List<Experts.Expert> found, PersonRef person, Locale locale) {
        String tag = locale.getLanguage().equals("zh") ? "zh-CN" : "en";
        return found.stream()
                .filter(expert -> expert.person().equals(person))
                .flatMap(expert -> expert.reasons().stream())
                .map(reason -> reason.words().getOrDefault(tag, reason.words().getOrDefault("en", "")))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private boolean isWilling(GroupRef group, PersonRef person, ModerationSettings set) {
        Consent said = asks.willing(group, person).consent();
        return new ExpertIsWilling(said, set.onlyWhoAgreed()).holds();
    }

    public Made ask(AskExpert c, Viewer by) {
        GroupRef group = by.groupRef();
        AskText text = new AskText(c.expert(), c.subject(), c.address(), c.words());
        ModerationSettings set = settings.in(group);
        Moment at = roster.now(by.here());
        Rules.check(
                new OnDutyOrLead(store.find(group, at.current()), by.self(), by.may(Topics.PLANS)),
                new TextSaysSomething(text.subject()),
                new TextSaysSomething(text.words()),
                new AddressIsInThePortal(text.address()),
                new AskedIsAnother(c.expert(), by.self()),
                new PersonIsMember(people.isMember(group, c.expert())));
        Willing willing = asks.hold(group, c.expert());
        Rules.check(
                new ExpertIsWilling(willing.consent(), set.onlyWhoAgreed()),
                new AskedOnce(asks.asked(group, at.current(), c.expert(), text.subject()), text.subject()),
                new ExpertHasRoom(
                        asks.askedSince(group, c.expert(), since(at, set)), set.asksAPerson(), set.askDays()));
        Instant when = hours(set, willing).next(at.now(), at.zone());
        Ask ask = new Ask(asks.newId(), group, at.current(), by.self(), text, at.now(), when);
        asks.add(ask);
        facts.done(group, at.current(), Duty.FIND_EXPERTS, Telling.page(by.here(), "asks"));
        if (!when.isAfter(at.now())) {
            deliver(by.here(), ask);
        }
        return new Made(ask.id());
    }

    private static Instant since(Moment at, ModerationSettings set) {
        return at.now().minus(Duration.ofDays(set.askDays()));
    }

    /** A person's own hours stand over the group's. */
    private static Quiet hours(ModerationSettings set, Willing willing) {
        return willing.ownHours()
                ? new Quiet(willing.quietFrom(), willing.quietUntil(), set.quietWeekends())
                : new Quiet(LocalTime.of(set.quietFrom(), 0), LocalTime.of(set.quietUntil(), 0), set.quietWeekends());
    }

    private void deliver(Group group, Ask ask) {
        ask.sent();
        telling.tell(
                ask.expert(),
                group,
                "asked",
                Telling.page(group, "mine"),
                telling.name(group, Optional.of(ask.by())),
                ask.subject());
        facts.done(group.ref(), ask.week(), Duty.ASK_POLITELY, Telling.page(group, "asks"));
    }

    public Collection<GroupRef> due() {
        return asks.due(roster.clock().instant());
    }

    /** The quiet hours are over for these. Whoever said no meanwhile, or left, is left in peace. */
    public void deliverDue(Group group) {
        Moment at = roster.now(group);
        for (Ask ask : asks.due(group.ref(), at.now())) {
            boolean still = people.isMember(group.ref(), ask.expert())
                    && asks.hold(group.ref(), ask.expert()).consent() != Consent.NO;
            if (still) {
                deliver(group, ask);
            } else {
                ask.answered(false, at.now());
            }
        }
    }

    public Done answer(AnswerAsk c, Viewer by) {
        Ask ask = asks.get(c.ask(), by.groupRef());
        asks.hold(by.groupRef(), ask.expert());
        Rules.check(new AskIsForYou(ask, by.self()), new AskIsOpen(ask));
        ask.answered(c.yes(), roster.now(by.here()).now());
        telling.tell(
                ask.by(),
                by.here(),
                c.yes() ? "askAccepted" : "askDeclined",
                Telling.page(by.here(), "asks"),
                by.name(),
                ask.subject());
        return Done.DONE;
    }

    public Done willing(SetWilling c, Viewer by) {
        asks.hold(by.groupRef(), by.self());
        boolean own = c.quietFrom().isPresent() && c.quietUntil().isPresent();
        asks.willing(
                by.groupRef(),
                by.self(),
                new Willing(
                        c.consent(),
                        own,
                        c.quietFrom().orElse(LocalTime.MIDNIGHT),
                        c.quietUntil().orElse(LocalTime.MIDNIGHT)));
        return Done.DONE;
    }
}
