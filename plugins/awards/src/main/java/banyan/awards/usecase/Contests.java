package banyan.awards.usecase;

import banyan.api.file.FileInfo;
import banyan.api.file.FileRef;
import banyan.api.file.Files;
import banyan.api.group.Groups;
import banyan.api.people.People;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Done;
import banyan.awards.model.Entry;
import banyan.awards.model.EntryId;
import banyan.awards.model.Evaluation;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Prose;
import banyan.awards.model.Rubric;
import banyan.awards.model.Rules;
import banyan.awards.model.Rules.ContestHasTime;
import banyan.awards.model.Rules.ContestSaysWhatItIs;
import banyan.awards.model.Rules.ContestStillRuns;
import banyan.awards.model.Rules.OnlyMembersTakePart;
import banyan.awards.model.Rules.OnlyTheAuthorChangesAWork;
import banyan.awards.model.Rules.PanelIsOfMembers;
import banyan.awards.model.Rules.WorkSaysSomething;
import banyan.awards.model.Rules.WorksAPerson;
import banyan.awards.model.Rules.WorksAreTaken;
import banyan.awards.model.Terms;
import banyan.awards.store.Crew;
import banyan.awards.store.Evaluations;
import banyan.awards.store.Works;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Contests, and the works that are handed in to them or to the running week. */
public final class Contests {

    /** In one contest or week; more would crowd out the others. */
    private static final int WORKS = 3;

    private static final String READERS = "awards.read";

    private final Evaluations evaluations;
    private final Works works;
    private final Crew crew;
    private final Files files;
    private final Groups groups;
    private final People people;
    private final Opening opening;
    private final Announcements announcements;
    private final Clock clock;

    public Contests(PluginContext core) {
        this.evaluations = new Evaluations(core.data());
        this.works = new Works(core.data());
        this.crew = new Crew(core.data());
        this.files = core.files();
        this.groups = core.groups();
        this.people = core.people();
        this.opening = new Opening(core);
        this.announcements = new Announcements(core);
        this.clock = core.clock();
    }

    public EvaluationId open(OpenContest c, Viewer by) {
        Instant now = clock.instant();
        Instant until = endOf(c.collectUntil(), by.here().zone());
        Instant judgeUntil = endOf(c.judgeUntil(), by.here().zone());
        Rules.check(new ContestSaysWhatItIs(c.title()), new ContestHasTime(now, until, judgeUntil));
        Terms week = opening.terms(by.here());
        Terms terms = new Terms(
                c.judges(),
                c.reviewsEach(),
                week.leastVoters(),
                week.leastScore(),
                c.places(),
                c.prizePercent(),
                week.material(),
                week.blind(),
                rubric(c));
        Evaluation contest = Evaluation.contest(
                evaluations.newId(),
                by.groupRef(),
                by.self(),
                new Evaluation.Brief(c.title(), c.about()),
                terms,
                until,
                judgeUntil);
        evaluations.add(contest);
        announcements.contestOpened(contest, by.here());
        return contest.id();
    }

    private static Rubric rubric(OpenContest c) {
        List<Rubric.Criterion> criteria = new ArrayList<>();
        for (OpenContest.Criterion one : c.criteria()) {
            String name = Prose.line(one.name());
            Rules.check(new ContestSaysWhatItIs(name));
            // What begins with @ is a word of the bundle.
            criteria.add(new Rubric.Criterion(name.replaceFirst("^@", "＠"), one.weight()));
        }
        return new Rubric(criteria);
    }

    /** The first moment after a day; a day beyond the calendar is refused by the rule about its time. */
    private static Instant endOf(LocalDate day, ZoneId zone) {
        try {
            return day.plusDays(1).atStartOfDay(zone).toInstant();
        } catch (DateTimeException beyond) {
            return Instant.MAX;
        }
    }

    public Done cancel(CancelContest c, Viewer by) {
        Evaluation contest = evaluations.getToChange(c.contest(), by.groupRef());
        Rules.check(new ContestStillRuns(contest), new ContestStillRuns(contest));
        if (contest.isWeek()) {
            throw banyan.api.usecase.Refusal.notFound(Rules.MODULE, "evaluation", c.contest());
        }
        Set<PersonRef> authors = new LinkedHashSet<>();
        works.of(contest.id()).forEach(work -> authors.add(work.author()));
        contest.cancel(clock.instant());
        announcements.cancelled(authors, contest, by.here());
        return Done.DONE;
    }

    public EntryId submit(SubmitWork c, Viewer by) {
        Evaluation into = c.contest()
                .map(id -> evaluations.getToChange(id, by.groupRef()))
                .orElseGet(() -> opening.taking(by.here()));
        Instant now = clock.instant();
        Rules.check(
                new OnlyMembersTakePart(people.isMember(by.groupRef(), by.self())),
                new WorksAreTaken(into, now),
                new WorkSaysSomething(c.title(), c.text()),
                new WorksAPerson(works.countBy(by.self(), into.id()), WORKS));
        Entry work = Entry.work(works.newId(), into, by.self(), c.title(), c.text(), now);
        works.add(work);
        attach(c.files(), by, work);
        announcements.submitted(work, by.here());
        return work.id();
    }

    private void attach(List<FileRef> added, Viewer by, Entry work) {
        if (!added.isEmpty()) {
            files.attach(new LinkedHashSet<>(added), by, READERS, work.id().subject());
        }
    }

    public Done edit(EditWork c, Viewer by) {
        Entry work = own(c.work(), by);
        Rules.check(new WorkSaysSomething(c.title(), c.text()));
        work.edit(c.title(), c.text(), c.version());
        String subject = work.id().subject();
        List<FileRef> there = files.of(by, List.of(subject)).getOrDefault(subject, List.of()).stream()
                .map(FileInfo::ref)
                .toList();
        there.stream().filter(file -> !c.files().contains(file)).forEach(file -> files.remove(file, subject));
        attach(c.files().stream().filter(file -> !there.contains(file)).toList(), by, work);
        return Done.DONE;
    }

    public Done withdraw(WithdrawWork c, Viewer by) {
        Entry work = own(c.work(), by);
        String subject = work.id().subject();
        files.of(by, List.of(subject))
                .getOrDefault(subject, List.of())
                .forEach(file -> files.remove(file.ref(), subject));
        works.remove(work);
        return Done.DONE;
    }

    private Entry own(EntryId id, Viewer by) {
        Entry work = works.get(id, by.groupRef());
        Evaluation in = evaluations.getToChange(work.evaluation(), by.groupRef());
        works.refresh(work);
        Rules.check(new OnlyTheAuthorChangesAWork(work, by.self()), new WorksAreTaken(in, clock.instant()));
        return work;
    }

    public Done namePanel(NamePanel c, Viewer by) {
        Rules.check(new PanelIsOfMembers(groups.members(by.groupRef()).containsAll(c.people())));
        crew.panel(by.groupRef(), c.people());
        return Done.DONE;
    }
}
