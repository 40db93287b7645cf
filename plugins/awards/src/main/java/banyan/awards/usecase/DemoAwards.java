package banyan.awards.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.DemoContent;
import banyan.api.socket.DemoStage;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.awards.model.EntryId;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Judges;
import banyan.awards.model.State;
import banyan.awards.store.Evaluations;
import banyan.awards.usecase.DemoContests.Season;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The awards of the demo: a contest in each season, works, and the reviews of those who are asked. */
public final class DemoAwards implements DemoContent {

    private static final int COLLECT = 14;
    private static final int JUDGE = 21;

    /** Most people review on the day on which they look; some never do, and somebody else is asked. */
    private static final double TODAY = 0.6;

    private static final int VOTERS = 14;

    private final Evaluations evaluations;

    public DemoAwards(PluginContext core) {
        this.evaluations = new Evaluations(core.data());
    }

    @Override
    public void day(DemoStage stage, LocalDate day) {
        List<PersonRef> members = stage.members();
        if (members.size() < 5) {
            return;
        }
        PersonRef lead = stage.person("lead").filter(members::contains).orElse(members.get(0));
        for (Season season : DemoContests.of(stage.group().handle().value())) {
            LocalDate opened = season.opens(day.getYear(), stage.last());
            if (day.equals(opened)) {
                stage.at(LocalTime.of(9, 30), () -> tried(stage, lead, contest(season, day)));
            } else if (day.isAfter(opened) && day.isBefore(opened.plusDays(COLLECT))) {
                long since = ChronoUnit.DAYS.between(opened, day);
                PersonRef author = members.get(stage.random().nextInt(members.size()));
                stage.at(LocalTime.of(17, 40), () -> submit(stage, season, Math.toIntExact(since), author));
            } else if (season.isLast() && day.isAfter(opened) && day.isBefore(opened.plusDays(JUDGE))) {
                RandomGenerator random = stage.random();
                stage.at(LocalTime.of(12, 20), () -> judge(stage, season, lead, random));
            }
        }
        RandomGenerator random = stage.random();
        stage.at(LocalTime.of(19, 30), () -> review(stage, lead, random));
    }

    private static OpenContest contest(Season season, LocalDate day) {
        return new OpenContest(
                season.title(),
                season.about(),
                day.plusDays(COLLECT - 1),
                day.plusDays(JUDGE - 1),
                season.criteria(),
                season.isLast() ? Judges.MEMBERS : Judges.REVIEWERS,
                3,
                3,
                season.prize());
    }

    /** Every other day of the season one of its works comes in. */
    private static void submit(DemoStage stage, Season season, int since, PersonRef author) {
        if (since % 2 == 1 || since / 2 > season.works().size()) {
            return;
        }
        DemoContests.Work work = season.works().get(since / 2 - 1);
        tried(stage, author, new ContestList(Optional.empty()))
                .flatMap(contests -> contests.items().stream()
                        .filter(row ->
                                row.state() == State.COLLECT && row.title().equals(season.title()))
                        .findFirst())
                .ifPresent(contest -> tried(
                        stage,
                        author,
                        new SubmitWork(Optional.of(contest.id()), work.title(), work.text(), List.of())));
    }

    /** Where every member may judge, some do so over lunch. */
    private static void judge(DemoStage stage, Season season, PersonRef lead, RandomGenerator random) {
        Optional<EvaluationId> contest = tried(stage, lead, new ContestList(Optional.empty()))
                .flatMap(contests -> contests.items().stream()
                        .filter(row -> row.state() == State.JUDGE && row.title().equals(season.title()))
                        .map(ContestList.Row::id)
                        .findFirst());
        List<PersonRef> members = stage.members();
        Set<PersonRef> left = new HashSet<>();
        stage.person("member").ifPresent(left::add);
        for (int i = 0; i < VOTERS && contest.isPresent(); i++) {
            PersonRef voter = members.get(random.nextInt(members.size()));
            if (left.add(voter)) {
                tried(stage, voter, new WorksOf(contest.get()))
                        .orElse(List.of())
                        .forEach(work -> tried(
                                stage,
                                voter,
                                new JudgeWork(
                                        work.id(),
                                        marks(work.id(), season.criteria().size(), random),
                                        DemoContests.comment(
                                                stage.group().handle().value(), random))));
            }
        }
    }

    /** People agree about a work more than chance would have it: each work has a quality of its own. */
    private static List<Integer> marks(EntryId work, int criteria, RandomGenerator random) {
        int quality = 3 + Math.floorMod(work.hashCode(), 3);
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < criteria; i++) {
            marks.add(Math.max(1, Math.min(5, quality + random.nextInt(3) - 1)));
        }
        return marks;
    }

    private static void review(DemoStage stage, PersonRef lead, RandomGenerator random) {
        List<WaitingReviewers.Row> waiting =
                tried(stage, lead, new WaitingReviewers()).orElse(List.of());
        for (WaitingReviewers.Row row : waiting) {
            if (random.nextDouble() < TODAY) {
                PersonRef person = row.person().ref();
                tried(stage, person, new MyReviews())
                        .orElse(List.of())
                        .forEach(review -> say(stage, person, review, random));
            }
        }
    }

    private static void say(DemoStage stage, PersonRef person, ReviewRow row, RandomGenerator random) {
        tried(stage, person, new ReviewOf(row.id())).ifPresent(view -> {
            List<Integer> marks = marks(view.work().id(), view.work().rubric().size(), random);
            String comment = DemoContests.comment(stage.group().handle().value(), random);
            tried(stage, person, new SubmitReview(row.id(), marks, comment));
        });
    }

    /** People try what cannot be done, too: the day goes on. */
    private static <R> Optional<R> tried(DemoStage stage, PersonRef person, UseCase<R> useCase) {
        try {
            return Optional.of(stage.as(person, useCase));
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(GroupRef group) {
        evaluations.removeAll(group);
    }
}
