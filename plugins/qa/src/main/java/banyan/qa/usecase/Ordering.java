package banyan.qa.usecase;

import banyan.api.file.Files;
import banyan.api.group.Group;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Done;
import banyan.qa.model.Answer;
import banyan.qa.model.Decision;
import banyan.qa.model.Flag;
import banyan.qa.model.OrderRules.FlagSaysWhy;
import banyan.qa.model.OrderRules.FlaggedOnce;
import banyan.qa.model.OrderRules.MoveGoesWhereBothAre;
import banyan.qa.model.OrderRules.MoveWaitsForItsRound;
import banyan.qa.model.OrderRules.NoDuplicateOfItself;
import banyan.qa.model.OrderRules.NobodyFlagsTheirOwn;
import banyan.qa.model.OrderRules.OriginalIsNoDuplicate;
import banyan.qa.model.OrderRules.QuestionIsThere;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.model.Rules.AskerOrModeratorCloses;
import banyan.qa.store.QuestionStore;
import banyan.qa.store.UpkeepStore;
import banyan.qa.store.UpkeepStore.LinkKind;
import banyan.qa.usecase.rounds.Taking;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Brings questions to where they belong: back to the charter, to another group, apart, or to the one asked before. */
public final class Ordering {

    private static final int FLAGS = 100;

    private final QuestionStore questions;
    private final UpkeepStore upkeep;
    private final Findable findable;
    private final Taking taking;
    private final OrderNotices notices;
    private final Acts acts;
    private final Groups groups;
    private final People people;
    private final Files files;
    private final Clock clock;

    public Ordering(PluginContext core) {
        this.questions = new QuestionStore(core.data());
        this.upkeep = new UpkeepStore(core.data());
        this.findable = new Findable(core);
        this.taking = new Taking(core);
        this.notices = new OrderNotices(core);
        this.acts = new Acts(core);
        this.groups = core.groups();
        this.people = core.people();
        this.files = core.files();
        this.clock = core.clock();
    }

    public Done flag(FlagQuestion c, Viewer by) {
        Question question = questions.getToChange(c.question(), by.groupRef());
        Rules.check(
                new FlagSaysWhy(c.reason()),
                new QuestionIsThere(question),
                new NobodyFlagsTheirOwn(question, by.self()),
                new FlaggedOnce(upkeep.hasFlagged(question.id(), by.self())));
        Flag flag = new Flag(upkeep.newId(), question.id(), by.self(), c.reason(), clock.instant());
        upkeep.of(question.id()).flagged();
        upkeep.add(flag);
        notices.flagged(question, flag.reason(), by);
        return Done.DONE;
    }

    public List<FlagView> flags(OpenFlags q, Viewer by) {
        List<Object[]> rows = upkeep.open(by.groupRef(), FLAGS);
        Set<PersonRef> flaggers = new LinkedHashSet<>();
        rows.forEach(row -> flaggers.add(((Flag) row[0]).by()));
        Map<PersonRef, PersonCard> cards = people.cards(by.groupRef(), flaggers);
        return rows.stream()
                .map(row -> view((Flag) row[0], (Question) row[1], cards))
                .toList();
    }

    private static FlagView view(Flag flag, Question question, Map<PersonRef, PersonCard> cards) {
        PersonCard by = Optional.ofNullable(cards.get(flag.by()))
                .orElseGet(() -> new PersonCard(flag.by(), "—", "—", Optional.empty(), 6));
        return new FlagView(question.id(), question.text().title(), by, flag.reason(), flag.at());
    }

    public Done keep(KeepQuestion c, Viewer by) {
        Question question = questions.getToChange(c.question(), by.groupRef());
        notices.kept(question, decide(question, Decision.KEPT, by), by);
        return Done.DONE;
    }

    public Done nudge(NudgeToCharter c, Viewer by) {
        Question question = questions.getToChange(c.question(), by.groupRef());
        Rules.check(new QuestionIsThere(question));
        upkeep.of(question.id()).nudge(c.words(), clock.instant());
        decide(question, Decision.NUDGED, by);
        notices.nudged(question, by);
        return Done.DONE;
    }

    public Positioned.Words positioned(Positioned q, Viewer by) {
        return groups.positioning(by.groupRef())
                .map(said -> new Positioned.Words(said.positioning(), said.weTalkAbout(), said.weDoNotTalkAbout()))
                .orElseGet(() -> new Positioned.Words("", List.of(), List.of()));
    }

    public List<MoveTargets.Target> targets(MoveTargets q, Viewer by) {
        Question question = questions.get(q.question(), by.groupRef());
        return groups.whereOn(Rules.MODULE).stream()
                .filter(group -> takes(group, question, by))
                .map(group -> new MoveTargets.Target(group.handle(), group.name()))
                .toList();
    }

    private boolean takes(Group group, Question question, Viewer by) {
        return !group.ref().equals(question.group())
                && people.isMember(group.ref(), by.self())
                && people.isMember(group.ref(), question.asker());
    }

    public Done move(MoveQuestion c, Viewer by) {
        Question question = questions.getToChange(c.question(), by.groupRef());
        Optional<Group> target = groups.whereOn(Rules.MODULE).stream()
                .filter(group -> group.handle().equals(c.to()) && takes(group, question, by))
                .findFirst();
        Rules.check(
                new QuestionIsThere(question),
                new MoveWaitsForItsRound(question, taking.isJudged(question)),
                new MoveGoesWhereBothAre(c.to().value(), target.isPresent()));
        Group to = target.orElseThrow();
        List<Answer> answers = questions.answersOf(question.id());
        findable.removeWithAnswers(question, answers);
        take(question, answers, to);
        upkeep.moved(question.id(), by.groupRef(), to.ref(), by.self(), clock.instant());
        decide(question, Decision.MOVED, by);
        findable.putWithAnswers(question, to);
        notices.moved(question, to, by);
        acts.state("question", Acts.Act.MOVED, question.asker(), Announcements.addressOf(question.id(), to), by);
        return Done.DONE;
    }

    private void take(Question question, List<Answer> answers, Group to) {
        String own = question.id().subject();
        files.move(question.group(), own, to.ref(), own);
        answers.forEach(answer -> files.move(
                question.group(), answer.id().subject(), to.ref(), answer.id().subject()));
        question.moveTo(to.ref());
        taking.takeAlong(question, to, clock.instant());
    }

    public WhereIsQuestion.Place whereIs(WhereIsQuestion q, Viewer by) {
        return new WhereIsQuestion.Place(upkeep.whereIs(q.question(), by.groupRef())
                .map(groups::get)
                .map(group -> Announcements.addressOf(q.question(), group)));
    }

    public Done closeAsDuplicate(CloseAsDuplicate c, Viewer by) {
        hold(c.question(), c.of(), by);
        Question question = questions.getToChange(c.question(), by.groupRef());
        Rules.check(
                new AskerOrModeratorCloses(question, by.self(), by.may(Asking.MODERATES)),
                new NoDuplicateOfItself(question, c.of()),
                new QuestionIsThere(question));
        Question original = questions.get(c.of(), by.groupRef());
        Rules.check(
                new QuestionIsThere(original),
                new OriginalIsNoDuplicate(original.text(), upkeep.isDuplicate(original.id())));
        if (question.takesAnswers()) {
            question.close();
        }
        upkeep.repoint(question.id(), original.id());
        upkeep.link(question.id(), LinkKind.DUPLICATE, original.id(), clock.instant());
        decide(question, Decision.DUPLICATE, by);
        notices.duplicate(question, original.id(), by);
        return Done.DONE;
    }

    /** Both, always in the same order, so that two who point at each other's question do not wait for each other. */
    private void hold(QuestionId one, QuestionId other, Viewer by) {
        Stream.of(one, other)
                .sorted(Comparator.comparing(QuestionId::value))
                .filter(id -> questions.find(id, by.groupRef()).isPresent())
                .forEach(id -> questions.getToChange(id, by.groupRef()));
    }

    private List<PersonRef> decide(Question question, Decision how, Viewer by) {
        return by.may(Asking.MODERATES) ? upkeep.decide(question.id(), how, by.self(), clock.instant()) : List.of();
    }
}
