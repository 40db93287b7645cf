package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.socket.Duty;
import banyan.api.socket.Rounds;
import banyan.api.socket.Socket;
import banyan.api.value.Week;
import banyan.moderation.ModerationSettings;
import banyan.moderation.model.Ask;
import banyan.moderation.model.DutyRules.OnDutyOrLead;
import banyan.moderation.model.Kpi;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Rules.WeekIsNear;
import banyan.moderation.model.Shift;
import banyan.moderation.store.ActStore;
import banyan.moderation.store.AskStore;
import banyan.moderation.store.ConflictStore;
import banyan.moderation.store.DutyStore;
import banyan.moderation.store.RosterStore;
import banyan.moderation.store.TopicStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One week as a whole. Each part is one query; people are asked for once. */
public final class WeekReading {

    private static final int MOST = 100;
    private static final int IN_SIGHT = 520;

    private final RosterStore store;
    private final DutyStore duties;
    private final ActStore acts;
    private final AskStore asks;
    private final TopicStore topics;
    private final ConflictStore conflicts;
    private final Roster roster;
    private final Judging judging;
    private final Purse purse;
    private final Socket<Rounds> rounds;
    private final People people;
    private final Texts texts;
    private final Settings<ModerationSettings> settings;

    public WeekReading(PluginContext core) {
        this.store = new RosterStore(core.data());
        this.duties = new DutyStore(core.data());
        this.acts = new ActStore(core.data());
        this.asks = new AskStore(core.data());
        this.topics = new TopicStore(core.data());
        this.conflicts = new ConflictStore(core.data());
        this.roster = new Roster(core);
        this.judging = new Judging(core);
        this.purse = new Purse(core);
        this.rounds = core.socket(Rounds.class);
        this.people = core.people();
        this.texts = core.texts();
        this.settings = core.settings(ModerationSettings.class);
    }

    public WeekView week(WeekOf q, Viewer by) {
        GroupRef group = by.groupRef();
        Moment at = roster.now(by.here());
        Week week = q.week().orElseGet(at::current);
        Rules.check(new WeekIsNear(week, at.current(), IN_SIGHT));
        Optional<Shift> shift = store.find(group, week);
        Map<Duty, DutyStore.Tick> ticks = duties.ticks(group, week);
        List<DutyStore.Need> needs = duties.needs(group, week, MOST);
        List<DutyStore.Bulletin> words = duties.bulletins(group, week);
        List<Ask> asked = by.may("moderation.moderate") ? asks.ofWeek(group, week, MOST) : List.of();
        Cast cast = Cast.of(people, group, refs(shift, ticks, needs, words, asked));
        boolean current = week.equals(at.current());
        return new WeekView(
                week,
                current,
                at.startOf(week),
                at.endOf(week),
                cast.of(shift.map(Shift::person)),
                shift.map(Shift::how),
                shift.filter(one -> by.is(one.person())).isPresent(),
                current && mayAct(shift, by),
                Arrays.stream(Duty.values())
                        .map(duty -> item(duty, Optional.ofNullable(ticks.get(duty)), cast))
                        .toList(),
                needs.stream()
                        .map(need -> new WeekView.Need(
                                need.id(), need.words(), need.address(), cast.of(need.author()), need.place()))
                        .toList(),
                words.stream()
                        .map(one -> new WeekView.Words(
                                one.week(), one.kind(), cast.of(one.by()), texts.html(one.words()), one.at()))
                        .toList(),
                topic(group, week, at, by),
                asked.stream()
                        .map(ask -> new WeekView.AskLine(
                                cast.of(ask.expert()), ask.subject(), ask.state(), ask.deliverAt()))
                        .toList(),
                rounds.in(group).isPresent(),
                rounds.in(group).flatMap(one -> one.of(group, week)).map(Rounds.Round::phase),
                score(group, week),
                purse.fullPay(group, week),
                balance(group, week, shift),
                by.may(Mediating.MEDIATES) ? conflicts.open(group) : 0);
    }

    private static boolean mayAct(Optional<Shift> shift, Viewer by) {
        return by.may("moderation.moderate") && new OnDutyOrLead(shift, by.self(), by.may(Topics.PLANS)).holds();
    }

    private static List<PersonRef> refs(
            Optional<Shift> shift,
            Map<Duty, DutyStore.Tick> ticks,
            List<DutyStore.Need> needs,
            List<DutyStore.Bulletin> words,
            List<Ask> asked) {
        List<PersonRef> refs = new ArrayList<>();
        shift.ifPresent(one -> refs.add(one.person()));
        ticks.values().forEach(tick -> tick.by().ifPresent(refs::add));
        needs.forEach(need -> need.author().ifPresent(refs::add));
        words.forEach(one -> one.by().ifPresent(refs::add));
        asked.forEach(ask -> refs.add(ask.expert()));
        return refs;
    }

    private static WeekView.Item item(Duty duty, Optional<DutyStore.Tick> tick, Cast cast) {
        return new WeekView.Item(
                duty,
                tick.map(DutyStore.Tick::state),
                tick.filter(DutyStore.Tick::byFact).isPresent(),
                cast.of(tick.flatMap(DutyStore.Tick::by)),
                tick.map(DutyStore.Tick::note).orElse(""),
                tick.map(DutyStore.Tick::evidence).orElse(""),
                tick.map(DutyStore.Tick::at));
    }

    private WeekView.Topic topic(GroupRef group, Week week, Moment at, Viewer by) {
        Optional<TopicStore.Topic> settled = topics.of(group, week);
        Week voting = at.current().next();
        return new WeekView.Topic(
                settings.in(group).topicBy(),
                settled.map(TopicStore.Topic::words),
                settled.map(TopicStore.Topic::how),
                settled.map(TopicStore.Topic::votes).orElse(0),
                voting,
                topics.ideas(group, voting, by.person()).stream()
                        .map(idea -> new WeekView.Idea(idea.id(), idea.words(), idea.votes(), idea.mine()))
                        .toList());
    }

    private WeekView.Score score(GroupRef group, Week week) {
        ModerationSettings set = settings.in(group);
        Kpi kpi = judging.kpi(group, week);
        return new WeekView.Score(
                kpi.answerers(),
                kpi.target(),
                kpi.people(),
                kpi.quality(),
                kpi.weight(),
                kpi.value(),
                set.fullFrom(),
                kpi.share(set.fullFrom(), set.leastShare()));
    }

    private WeekView.Balance balance(GroupRef group, Week week, Optional<Shift> shift) {
        ModerationSettings set = settings.in(group);
        ActStore.Balance balance = acts.balance(group, week, shift.map(Shift::person));
        return new WeekView.Balance(
                balance.removed(),
                balance.linked(),
                balance.posted(),
                balance.postedByModerator(),
                balance.removedShare(),
                set.removedAlarm(),
                Working.isTooMuch(balance, set));
    }
}
