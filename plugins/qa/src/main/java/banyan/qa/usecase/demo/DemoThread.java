package banyan.qa.usecase.demo;

import banyan.api.people.PersonRef;
import banyan.api.socket.DemoStage;
import banyan.api.value.Week;
import banyan.qa.model.AnswerId;
import banyan.qa.model.Kind;
import banyan.qa.model.Outcome;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Topic;
import banyan.qa.usecase.AnswerQuestion;
import banyan.qa.usecase.AskQuestion;
import banyan.qa.usecase.MarkBestAnswer;
import banyan.qa.usecase.ReportApplied;
import banyan.qa.usecase.rounds.ConfirmHelp;
import banyan.qa.usecase.rounds.Discuss;
import banyan.qa.usecase.rounds.QuestionInRound;
import banyan.qa.usecase.rounds.RateAnswer;
import banyan.qa.usecase.rounds.RoundOf;
import banyan.qa.usecase.rounds.RoundView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one question of the demo. Every day and hour follows from its title and from the round that takes it, so that a
 * year played again is the same year. What is in the group already is found again: a year may go on after a stop.
 */
final class DemoThread {

    private final DemoScript.Asked script;
    private final LocalDate asked;
    private final LocalTime askedAt;
    private final SplittableRandom random;
    private final Map<LocalDate, List<Planned>> plan = new HashMap<>();
    private final Set<Integer> late = new HashSet<>();
    private final Found found;
    private @Nullable Moments moments;
    private LocalDate end;

    /** Somebody's deed at a time of its day. */
    private record Planned(LocalTime at, Consumer<DemoStage> deed) {}

    /** @param monday of the week in which it is asked */
    DemoThread(DemoScript.Asked script, LocalDate monday) {
        this.script = script;
        this.random = new SplittableRandom(script.text().title().hashCode());
        this.asked = monday.plusDays(random.nextInt(5));
        this.askedAt = Moments.hour(random);
        this.found = new Found(script);
        this.end = asked.plusDays(1);
    }

    boolean isOver(LocalDate day) {
        return day.isAfter(end);
    }

    /** Plans what happens to it on this day. */
    void live(DemoStage stage, LocalDate day) {
        if (day.equals(asked)) {
            stage.at(askedAt, () -> ask(stage));
        } else if (day.isAfter(asked)) {
            if (moments == null) {
                look(stage);
            }
            plan.getOrDefault(day, List.of())
                    .forEach(planned ->
                            stage.at(planned.at(), () -> planned.deed().accept(stage)));
        }
    }

    private void ask(DemoStage stage) {
        stage.person(script.by())
                .ifPresent(asker -> found.question(stage.as(
                        asker,
                        new AskQuestion(
                                script.text().title(),
                                script.text().scene(),
                                script.text().details(),
                                script.text().request(),
                                script.topics().stream().map(Topic::new).collect(Collectors.toSet()),
                                List.of(),
                                Optional.of(script.kind().equals("life") ? Kind.EMOTIONAL : Kind.PROFESSIONAL)))));
    }

    /** Looks which round took it, and plans the rest. */
    private void look(DemoStage stage) {
        Optional<PersonRef> asker = stage.person(script.by());
        Optional<QuestionId> question = found.question(stage);
        if (asker.isPresent() && question.isPresent()) {
            Moments when = stage.as(asker.get(), new QuestionInRound(question.get()))
                    .stand()
                    .map(stand -> momentsOf(
                            stage, asker.get(), stand.week(), stand.criteria().size()))
                    .orElseGet(() -> Moments.free(asked));
            moments = when;
            plan(stage, when);
        }
    }

    private static Moments momentsOf(DemoStage stage, PersonRef asker, Week week, int criteria) {
        RoundView.Plan plan = stage.as(asker, new RoundOf(Optional.of(week))).plan();
        return new Moments(
                wall(stage, plan.openAt()), wall(stage, plan.evaluateAt()), wall(stage, plan.closeAt()), criteria);
    }

    private static LocalDateTime wall(DemoStage stage, Instant moment) {
        return moment.atZone(stage.group().zone()).toLocalDateTime();
    }

    private void plan(DemoStage stage, Moments when) {
        planAnswers(when);
        if (when.isRated()) {
            planRemarks(when);
            planRatings(stage, when);
        }
        LocalDateTime chosen = chosenAt(when);
        on(chosen, this::choose);
        planHelp(stage, when);
        script.report()
                .ifPresent(report -> on(
                        chosen.toLocalDate()
                                .plusWeeks(report.weeks())
                                .plusDays(random.nextInt(3))
                                .atTime(hour()),
                        stageThen -> report(stageThen, report)));
    }

    /** Most askers choose while the others rate, some after a few more days. */
    private LocalDateTime chosenAt(Moments when) {
        return random.nextInt(5) < 3
                ? when.whileRated(random)
                : when.closes().toLocalDate().plusDays(1 + random.nextInt(2)).atTime(hour());
    }

    private void on(LocalDateTime at, Consumer<DemoStage> deed) {
        LocalDate day = at.toLocalDate();
        plan.computeIfAbsent(day, d -> new ArrayList<>()).add(new Planned(at.toLocalTime(), deed));
        end = day.isAfter(end) ? day : end;
    }

    private LocalTime hour() {
        return Moments.hour(random);
    }

    /** Most prepare their answer before the round opens; now and then one comes late and is only read. */
    private void planAnswers(Moments when) {
        LocalDate last = when.opens().toLocalDate().minusDays(1);
        long days = Math.max(1, last.toEpochDay() - asked.toEpochDay());
        for (int i = 0; i < script.answers().size(); i++) {
            int number = i;
            boolean comesLate = isMinor(number) && random.nextInt(6) == 0;
            if (comesLate) {
                late.add(number);
            }
            LocalDate day = comesLate ? last.plusDays(2) : asked.plusDays(1 + random.nextLong(days));
            on(day.atTime(hour()), stage -> answer(stage, number));
        }
    }

    /** Nobody speaks of it and nobody chooses it. */
    private boolean isMinor(int number) {
        return !script.answers().get(number).best()
                && script.remarks().stream().noneMatch(remark -> remark.on() == number + 1);
    }

    private void planRemarks(Moments when) {
        List<LocalDateTime> times = script.remarks().stream()
                .map(remark -> Moments.between(
                        when.opens().plusMinutes(5), when.evaluates().minusMinutes(5), random))
                .sorted()
                .toList();
        for (int i = 0; i < times.size(); i++) {
            DemoScript.Remarked remark = script.remarks().get(i);
            on(times.get(i), stage -> remark(stage, remark));
        }
    }

    private void planRatings(DemoStage stage, Moments when) {
        int many = 3 + stage.members().size() / 60 + random.nextInt(4);
        for (PersonRef rater : Readers.some(stage.members(), many, random)) {
            List<List<Integer>> marks = script.answers().stream()
                    .map(answer -> random.nextInt(6) == 0
                            ? List.<Integer>of()
                            : Readers.marks(
                                    rater, answer.quality(), !answer.why().isEmpty(), when.criteria(), random))
                    .toList();
            on(when.whileRated(random), then -> rate(then, rater, marks));
        }
    }

    /** Who used an answer says so in the weeks that follow. */
    private void planHelp(DemoStage stage, Moments when) {
        for (int i = 0; i < script.answers().size(); i++) {
            int number = i;
            int quality = script.answers().get(i).quality();
            int many = quality < 4
                    ? 0
                    : random.nextInt(2 + (quality - 3) * stage.members().size() / 150);
            for (PersonRef helped : Readers.some(stage.members(), many, random)) {
                LocalDate day = when.closes().toLocalDate().plusDays(2 + random.nextInt(40));
                on(day.atTime(hour()), then -> help(then, helped, number));
            }
        }
    }

    private void answer(DemoStage stage, int number) {
        DemoScript.Answered written = script.answers().get(number);
        Optional<PersonRef> author = stage.person(written.by());
        if (author.isPresent()) {
            found.question(stage)
                    .ifPresent(question -> found.answer(
                            number,
                            stage.as(
                                    author.get(),
                                    new AnswerQuestion(question, written.method(), written.why(), List.of()))));
        }
    }

    private void remark(DemoStage stage, DemoScript.Remarked remark) {
        Optional<AnswerId> about = remark.on() == 0 ? Optional.empty() : found.answer(stage, remark.on() - 1);
        stage.person(remark.by()).ifPresent(person -> found.question(stage)
                .ifPresent(question -> stage.as(person, new Discuss(question, about, remark.words()))));
    }

    private void rate(DemoStage stage, PersonRef rater, List<List<Integer>> marks) {
        for (int i = 0; i < marks.size(); i++) {
            boolean own = stage.person(script.answers().get(i).by())
                    .filter(rater::equals)
                    .isPresent();
            Optional<AnswerId> answer =
                    own || late.contains(i) || marks.get(i).isEmpty() ? Optional.empty() : found.answer(stage, i);
            if (answer.isPresent()) {
                stage.as(rater, new RateAnswer(answer.get(), marks.get(i)));
            }
        }
    }

    private void choose(DemoStage stage) {
        for (int i = 0; i < script.answers().size(); i++) {
            Optional<AnswerId> best = script.answers().get(i).best() ? found.answer(stage, i) : Optional.empty();
            Optional<PersonRef> asker = stage.person(script.by());
            if (best.isPresent() && asker.isPresent()) {
                found.question(stage)
                        .ifPresent(question -> stage.as(asker.get(), new MarkBestAnswer(question, best.get())));
            }
        }
    }

    private void help(DemoStage stage, PersonRef reader, int number) {
        boolean own = stage.person(script.answers().get(number).by())
                .filter(reader::equals)
                .isPresent();
        Optional<AnswerId> answer = own ? Optional.empty() : found.answer(stage, number);
        answer.filter(id -> stage.members().contains(reader)).ifPresent(id -> stage.as(reader, new ConfirmHelp(id)));
    }

    private void report(DemoStage stage, DemoScript.Reported report) {
        Outcome outcome = Outcome.valueOf(report.worked().toUpperCase(Locale.ROOT));
        stage.person(script.by()).ifPresent(asker -> found.question(stage)
                .ifPresent(question -> stage.as(asker, new ReportApplied(question, outcome, report.words()))));
    }
}
