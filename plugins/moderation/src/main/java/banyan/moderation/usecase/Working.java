package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.socket.Duty;
import banyan.api.socket.SearchIndex;
import banyan.api.usecase.Done;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import banyan.moderation.ModerationSettings;
import banyan.moderation.model.ActKind;
import banyan.moderation.model.AskRules.AddressIsInThePortal;
import banyan.moderation.model.BulletinKind;
import banyan.moderation.model.DutyRules.CaseIsLinkedSomewhere;
import banyan.moderation.model.DutyRules.DutyIsOpen;
import banyan.moderation.model.DutyRules.OnDutyOrLead;
import banyan.moderation.model.DutyRules.SkippingSaysWhy;
import banyan.moderation.model.DutyRules.WrittenOnce;
import banyan.moderation.model.DutyState;
import banyan.moderation.model.Prose;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Rules.TextSaysSomething;
import banyan.moderation.model.Shift;
import banyan.moderation.store.ActStore;
import banyan.moderation.store.DutyStore;
import banyan.moderation.store.DutyStore.Bulletin;
import banyan.moderation.store.DutyStore.Tick;
import banyan.moderation.store.RosterStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The work of the week: ticks, needs, words to the group, and the open log of what was done to posts. */
public final class Working {

    private static final int ROWS = 25;
    private static final String NO_EVIDENCE = "";

    private final DutyStore duties;
    private final ActStore acts;
    private final RosterStore store;
    private final Roster roster;
    private final Facts facts;
    private final Telling telling;
    private final Groups groups;
    private final People people;
    private final SearchIndex search;
    private final Texts texts;
    private final Settings<ModerationSettings> settings;

    public Working(PluginContext core, Facts facts) {
        this.duties = new DutyStore(core.data());
        this.acts = new ActStore(core.data());
        this.store = new RosterStore(core.data());
        this.roster = new Roster(core);
        this.facts = facts;
        this.telling = new Telling(core);
        this.groups = core.groups();
        this.people = core.people();
        this.search = core.search();
        this.texts = core.texts();
        this.settings = core.settings(ModerationSettings.class);
    }

    /** The moment, once it is sure that the viewer is on duty or leads. */
    private Moment onDuty(Viewer by) {
        Moment at = roster.now(by.here());
        Rules.check(new OnDutyOrLead(store.find(by.groupRef(), at.current()), by.self(), by.may(Topics.PLANS)));
        return at;
    }

    public Done tick(TickDuty c, Viewer by) {
        return byHand(c.duty(), DutyState.DONE, Prose.of(c.note()), by);
    }

    public Done skip(SkipDuty c, Viewer by) {
        String why = Prose.of(c.why());
        Rules.check(new SkippingSaysWhy(why));
        return byHand(c.duty(), DutyState.SKIPPED, why, by);
    }

    private Done byHand(Duty duty, DutyState state, String note, Viewer by) {
        Moment at = onDuty(by);
        boolean kept = duties.tick(
                by.groupRef(), at.current(), new Tick(duty, state, false, by.person(), note, NO_EVIDENCE, at.now()));
        Rules.check(new DutyIsOpen(!kept));
        return Done.DONE;
    }

    public Done untick(UntickDuty c, Viewer by) {
        Moment at = onDuty(by);
        duties.untick(by.groupRef(), at.current(), c.duty());
        return Done.DONE;
    }

    public Done need(AddNeed c, Viewer by) {
        String words = Prose.line(c.words());
        Rules.check(new TextSaysSomething(words));
        Moment at = roster.now(by.here());
        duties.need(duties.newId(), by.groupRef(), at.current(), words, NO_EVIDENCE, by.self(), at.now());
        return Done.DONE;
    }

    /** Once every need of the week has its place, the first duty is done. */
    public Done sort(SortNeed c, Viewer by) {
        Moment at = onDuty(by);
        duties.sort(by.groupRef(), c.need(), at.current(), c.place());
        if (duties.unsorted(by.groupRef(), at.current()) == 0) {
            facts.done(by.groupRef(), at.current(), Duty.COLLECT_NEEDS, Telling.week(by.here(), at.current()));
        }
        return Done.DONE;
    }

    public Done write(Write c, Viewer by) {
        String words = Prose.of(c.words());
        Rules.check(new TextSaysSomething(words));
        Moment at = onDuty(by);
        Bulletin bulletin = new Bulletin(at.current(), c.kind(), by.person(), words, at.now());
        boolean first = duties.write(by.groupRef(), bulletin);
        if (c.kind() == BulletinKind.HAND_OVER) {
            handOver(bulletin, first, at, by);
        } else {
            Rules.check(new WrittenOnce(!first, at.current()));
            spread(bulletin, at, by);
        }
        return Done.DONE;
    }

    private void handOver(Bulletin bulletin, boolean first, Moment at, Viewer by) {
        if (!first) {
            duties.rewrite(by.groupRef(), bulletin);
        }
        store.find(by.groupRef(), at.current().next())
                .map(Shift::person)
                .filter(next -> !by.is(next))
                .ifPresent(next -> telling.tell(
                        next,
                        by.here(),
                        "handOver",
                        Telling.week(by.here(), at.current().next()),
                        by.name()));
    }

    /** To everyone in the group, and to be found later. */
    private void spread(Bulletin bulletin, Moment at, Viewer by) {
        boolean warmUp = bulletin.kind() == BulletinKind.WARM_UP;
        String address = Telling.week(by.here(), at.current());
        String words = texts.plain(bulletin.words());
        List<PersonRef> all = new ArrayList<>(groups.members(by.groupRef()));
        all.remove(by.self());
        telling.tell(all, by.here(), warmUp ? "warmUp" : "consolidated", address, by.name(), excerpt(words));
        facts.done(by.groupRef(), at.current(), warmUp ? Duty.WARM_UP : Duty.CONSOLIDATE, address);
        search.put(new SearchIndex.Entry(
                by.groupRef(),
                "bulletin",
                bulletin.kind() + ":" + bulletin.week(),
                "moderation.read",
                excerpt(words),
                words,
                by.person(),
                address,
                at.now()));
    }

    private static String excerpt(String words) {
        String line = Prose.line(words);
        return line.codePointCount(0, line.length()) <= 80
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 79)) + "…";
    }

    public Done note(NoteAct c, Viewer by) {
        Moment at = onDuty(by);
        String address = Prose.line(c.address());
        String target = Prose.line(c.target());
        String why = Prose.line(c.why());
        Rules.check(
                new TextSaysSomething(why),
                new AddressIsInThePortal(address),
                new AddressIsInThePortal(target),
                new CaseIsLinkedSomewhere(c.kind(), target));
        Optional<PersonRef> author = c.author().filter(person -> people.isMember(by.groupRef(), person));
        acts.add(
                by.groupRef(),
                new ActStore.Act(
                        acts.newId(), at.current(), by.self(), author, c.kind(), address, target, why, at.now()));
        author.filter(person -> !by.is(person))
                .ifPresent(person -> telling.tell(
                        person,
                        by.here(),
                        c.kind() == ActKind.LINKED ? "linked" : "acted",
                        c.kind() == ActKind.LINKED ? target : Telling.page(by.here(), "log"),
                        by.name(),
                        why));
        watch(at, by);
        return Done.DONE;
    }

    /** Too much taken away is as bad as too little: whoever leads is told, once a week. */
    private void watch(Moment at, Viewer by) {
        GroupRef group = by.groupRef();
        ActStore.Balance balance = acts.balance(group, at.current(), by.person());
        ModerationSettings set = settings.in(group);
        if (isTooMuch(balance, set) && store.tellOnce(group, "removed:" + at.current(), at.now())) {
            telling.tell(
                    groups.holders(group, Role.LEAD),
                    by.here(),
                    "removedMuch",
                    Telling.page(by.here(), "log"),
                    String.valueOf(balance.removed()),
                    at.current().value());
        }
    }

    static boolean isTooMuch(ActStore.Balance balance, ModerationSettings set) {
        return balance.removed() >= set.leastRemoved() && balance.removedShare() >= set.removedAlarm();
    }

    public Slice<Acts.Line> log(Acts q, Viewer by) {
        Slice<ActStore.Act> found = acts.newest(by.groupRef(), q.after(), ROWS);
        List<PersonRef> refs = new ArrayList<>();
        found.items().forEach(act -> {
            refs.add(act.by());
            act.author().ifPresent(refs::add);
        });
        Cast cast = Cast.of(people, by.groupRef(), refs);
        return found.map(act -> new Acts.Line(
                act.id(),
                act.week(),
                act.kind(),
                cast.of(act.by()),
                cast.of(act.author()),
                act.address(),
                act.target(),
                act.why(),
                act.at()));
    }
}
