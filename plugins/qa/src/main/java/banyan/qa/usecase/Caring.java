package banyan.qa.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.settings.Settings;
import banyan.api.usecase.Done;
import banyan.qa.QaSettings;
import banyan.qa.model.Flag;
import banyan.qa.model.OrderRules.AskerOrModeratorSummarises;
import banyan.qa.model.OrderRules.AskerReports;
import banyan.qa.model.OrderRules.OnlyASolutionIsReported;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import banyan.qa.model.Rules;
import banyan.qa.model.Upkeep;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.UpkeepStore;
import banyan.qa.store.Versions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Summaries, and what came of an answer once it was tried. */
public final class Caring {

    /** So that a group which switches the module on after a year does not flood its members in one hour. */
    private static final int IN_ONE_GO = 50;

    private static final int LINKS = 20;

    private final QuestionStore questions;
    private final UpkeepStore upkeep;
    private final Versions versions;
    private final Findable findable;
    private final OrderNotices notices;
    private final Experience experience;
    private final People people;
    private final Texts texts;
    private final Settings<QaSettings> settings;
    private final Clock clock;

    public Caring(PluginContext core, Experience experience) {
        this.questions = new QuestionStore(core.data());
        this.upkeep = new UpkeepStore(core.data());
        this.versions = new Versions(core.data());
        this.findable = new Findable(core);
        this.notices = new OrderNotices(core);
        this.experience = experience;
        this.people = core.people();
        this.texts = core.texts();
        this.settings = core.settings(QaSettings.class);
        this.clock = core.clock();
    }

    public Done summarise(WriteSummary c, Viewer by) {
        Question question = questions.getToChange(c.question(), by.groupRef());
        Rules.check(new AskerOrModeratorSummarises(question, by.self(), by.may(Asking.MODERATES)));
        upkeep.of(question.id()).summarise(c.words(), c.version(), by.self(), clock.instant());
        versions.keepSummary(question.id());
        findable.put(question, by.here());
        return Done.DONE;
    }

    public Done report(ReportApplied c, Viewer by) {
        Question question = questions.getToChange(c.question(), by.groupRef());
        Rules.check(new AskerReports(question, by.self()), new OnlyASolutionIsReported(question));
        upkeep.of(question.id()).report(c.outcome(), c.words(), clock.instant());
        questions.findBest(question.id()).ifPresent(best -> notices.reported(question, best.author(), by, c.outcome()));
        return Done.DONE;
    }

    /** The groups where somebody may have news; each group's own setting decides in {@link #askForOutcomes}. */
    public Collection<GroupRef> withOutcomesDue() {
        return upkeep.groupsWithUnreported(clock.instant().minus(Duration.ofDays(1)));
    }

    public void askForOutcomes(Group group) {
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(settings.in(group.ref()).reportAfterDays()));
        for (Question question : upkeep.unreported(group.ref(), since, IN_ONE_GO)) {
            questions.getToChange(question.id(), group.ref());
            upkeep.of(question.id()).askedForOutcome(now);
            if (people.isMember(group.ref(), question.asker())) {
                notices.whatCame(question, group);
            }
        }
    }

    public UpkeepView upkeep(UpkeepOf q, Viewer by) {
        Question question = Sight.of(q.question(), by, questions);
        Optional<Upkeep> kept = upkeep.find(question.id());
        boolean own = question.isAskedBy(by.self());
        boolean moderates = by.may(Asking.MODERATES);
        boolean asks = (own || moderates) && by.may("qa.ask") && question.state() == QuestionState.OPEN;
        return new UpkeepView(
                question.kind(),
                kept.filter(all -> !all.summary().isEmpty()).map(all -> summary(all, by)),
                kept.map(Upkeep::summaryVersion).orElse(0),
                kept.map(Upkeep::nudge).filter(words -> !words.isEmpty()).orElse(""),
                kept.map(Upkeep::isNudged).orElse(false),
                kept.filter(Upkeep::isLinked)
                        .map(any -> links(question.id(), by))
                        .orElse(List.of()),
                kept.flatMap(Caring::report),
                moderates && kept.map(Upkeep::flags).orElse(0) > 0 ? flags(question, by) : List.of(),
                asks ? experience.forQuestion(question, by) : List.of(),
                may(question, own, moderates, by));
    }

    private static UpkeepView.May may(Question question, boolean own, boolean moderates, Viewer by) {
        return new UpkeepView.May(
                by.may("qa.edit-own") && (own || moderates),
                by.may("qa.ask") && !own && question.takesAnswers(),
                moderates,
                own && by.may("qa.ask") && question.isSolved(),
                question.version() > 0);
    }

    private UpkeepView.Summary summary(Upkeep kept, Viewer by) {
        return new UpkeepView.Summary(
                kept.summary(),
                texts.html(kept.summary(), by.here()),
                people.card(by.groupRef(), kept.summaryBy()),
                kept.summaryAt().orElseThrow());
    }

    private List<UpkeepView.Link> links(QuestionId question, Viewer by) {
        return upkeep.links(question, by.groupRef(), LINKS).stream()
                .map(link -> new UpkeepView.Link(link.kind(), link.out(), link.other(), link.title(), link.state()))
                .toList();
    }

    private static Optional<UpkeepView.Report> report(Upkeep kept) {
        return kept.outcome()
                .map(came -> new UpkeepView.Report(
                        came, kept.outcomeWords(), kept.outcomeAt().orElseThrow()));
    }

    private List<FlagView> flags(Question question, Viewer by) {
        List<Flag> open = upkeep.open(question.id());
        var cards = people.cards(by.groupRef(), open.stream().map(Flag::by).toList());
        return open.stream()
                .map(flag -> new FlagView(
                        question.id(),
                        question.text().title(),
                        Optional.ofNullable(cards.get(flag.by()))
                                .orElseGet(() -> new PersonCard(flag.by(), "—", "—", Optional.empty(), 6)),
                        flag.reason(),
                        flag.at()))
                .toList();
    }
}
