package banyan.qa.usecase.rounds;

import banyan.api.event.Events;
import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.socket.DigestRequested;
import banyan.api.socket.Phase;
import banyan.qa.RoundSettings;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionState;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundEntry;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.store.rounds.EntryStore;
import banyan.qa.store.rounds.RoundStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the rounds by the clock, so that nobody has to push. Each step happens once: the group is held, the step is looked up
 * again, and its line in the history is unique. After a standstill the steps that were missed follow in their order.
 */
public final class Cycle {

    /** More than a year of missed steps; what is left follows a minute later. */
    private static final int IN_ONE_GO = 300;

    private final RoundStore rounds;
    private final EntryStore entries;
    private final WeekBook weeks;
    private final Steps steps;
    private final Closing closing;
    private final RoundNews news;
    private final Groups groups;
    private final Events events;
    private final Settings<RoundSettings> settings;
    private final Clock clock;

    public Cycle(PluginContext core) {
        this.rounds = new RoundStore(core.data());
        this.entries = new EntryStore(core.data());
        this.weeks = new WeekBook(core);
        this.steps = new Steps(core);
        this.closing = new Closing(core);
        this.news = new RoundNews(core);
        this.groups = core.groups();
        this.events = core.events();
        this.settings = core.settings(RoundSettings.class);
        this.clock = core.clock();
    }

    /** Where a phase is over, and where no round collects yet. */
    public Collection<GroupRef> due() {
        Instant now = clock.instant();
        Set<GroupRef> due = new HashSet<>(rounds.groupsDue(now));
        Set<GroupRef> collecting = rounds.groupsCollecting(now);
        groups.whereOn(RoundRules.MODULE).stream()
                .map(Group::ref)
                .filter(group -> !collecting.contains(group))
                .forEach(due::add);
        return due;
    }

    public Collection<GroupRef> all() {
        return groups.whereOn(RoundRules.MODULE).stream().map(Group::ref).toList();
    }

    /** Takes over changed settings where a round still collects. */
    public void plan(Group group) {
        rounds.hold(group.ref());
        weeks.begin(group, clock.instant());
    }

    public void turn(Group group) {
        rounds.hold(group.ref());
        Instant now = clock.instant();
        weeks.begin(group, now);
        Map<Round, Phase> moved = new LinkedHashMap<>();
        for (int i = 0; i < IN_ONE_GO; i++) {
            Optional<Round> next = rounds.running(group.ref()).stream()
                    .filter(round ->
                            round.due().filter(due -> !due.isAfter(now)).isPresent())
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            step(next.get(), group, now);
            moved.put(next.get(), next.get().phase());
        }
        news.tell(moved.keySet(), group);
    }

    private void step(Round round, Group group, Instant now) {
        switch (round.phase()) {
            case COLLECT -> endCollecting(round, group, now);
            case PREPARE -> open(round, now);
            case OPEN -> evaluate(round, group, now);
            case EVALUATE -> close(round, group, now);
            case CLOSED, DIGESTED, SKIPPED -> throw new IllegalStateException(round.phase() + " is never due");
        }
    }

    private void endCollecting(Round round, Group group, Instant now) {
        if (rounds.pause(group.ref(), round.week()).isPresent()) {
            skip(round, group, () -> steps.instead(round, Phase.SKIPPED, "pause", now), now);
        } else if (entries.questions(group.ref(), round.week()).isEmpty() && !recall(round, group, now)) {
            skip(round, group, () -> steps.instead(round, Phase.SKIPPED, "empty", now), now);
        } else {
            steps.byTheClock(round, Phase.PREPARE, now);
            news.collected(round, group);
        }
    }

    /** An empty week takes up what was left lying. */
    private boolean recall(Round round, Group group, Instant now) {
        if (settings.in(group.ref()).emptyWeek() == RoundSettings.EmptyWeek.SKIP
                || !round.plan().openAt().isAfter(now)) {
            return false;
        }
        List<Question> left = entries.unanswered(group.ref());
        for (Question question : left) {
            RoundEntry entry = entries.find(question.id())
                    .orElseGet(() -> new RoundEntry(question.id(), group.ref(), round.week(), now));
            entry.carryTo(round.week());
            entries.add(entry);
        }
        return !left.isEmpty();
    }

    /** The questions of a week without a round go into the next one. */
    void skip(Round round, Group group, Runnable step, Instant now) {
        List<RoundEntry> waiting = entries.entries(group.ref(), round.week());
        step.run();
        if (!waiting.isEmpty()) {
            Round next = weeks.taking(group, now);
            waiting.forEach(entry -> entry.carryTo(next.week()));
            rounds.flush();
        }
    }

    private void open(Round round, Instant now) {
        entries.entries(round.group(), round.week()).forEach(entry -> entry.open(now));
        steps.byTheClock(round, Phase.OPEN, now);
    }

    void evaluate(Round round, Group group, Instant now) {
        steps.byTheClock(round, Phase.EVALUATE, now);
        endEarlyWhereNobodyCanRate(round, group, now);
        news.discussed(round, group);
    }

    /** In a tiny group, or with nothing to rate, waiting would lead to nothing. */
    void endEarlyWhereNobodyCanRate(Round round, Group group, Instant now) {
        boolean tiny = group.size() - 1 < settings.in(group.ref()).leastRaters();
        if (tiny || entries.answers(group.ref(), round.week()).isEmpty()) {
            round.endBy(now);
            rounds.flush();
        }
    }

    /** One transaction: what came out, the settlement of all who listen, and then the request for the digest. */
    private void close(Round round, Group group, Instant now) {
        closing.count(round, group);
        if (round.endsEarly()) {
            steps.instead(round, Phase.CLOSED, "nobody", now);
        } else {
            steps.byTheClock(round, Phase.CLOSED, now);
        }
        afterClosing(round, group, now);
    }

    void closeBy(Round round, Group group, Runnable step, Instant now) {
        closing.count(round, group);
        step.run();
        afterClosing(round, group, now);
    }

    private void afterClosing(Round round, Group group, Instant now) {
        int most = settings.in(group.ref()).carryOver();
        List<Question> unanswered = entries.questions(group.ref(), round.week()).stream()
                .filter(question -> question.state() == QuestionState.OPEN && question.answers() == 0)
                .toList();
        for (Question question : unanswered) {
            entries.find(question.id())
                    .filter(entry -> entry.carried() < most)
                    .ifPresent(entry -> entry.carryTo(weeks.taking(group, now).week()));
        }
        rounds.flush();
        news.closed(round, group);
        events.fire(new DigestRequested(group.ref(), round.week(), now));
    }
}
