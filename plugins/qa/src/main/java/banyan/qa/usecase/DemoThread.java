package banyan.qa.usecase;

import banyan.api.people.PersonRef;
import banyan.api.socket.DemoStage;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Topic;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one question of the demo, day by day. Every day and hour follows from its title, so that a year played again is
 * the same year. What is found in the group already is taken as it is: a year may go on after a stop.
 */
final class DemoThread {

    /** One thing that somebody does on a day. */
    private record Deed(LocalTime at, Act act) {}

    /** Somebody's deed. */
    @FunctionalInterface
    private interface Act {
        void on(DemoStage stage);
    }

    private final DemoScript.Asked script;
    private final Map<LocalDate, List<Deed>> deeds = new TreeMap<>();
    private final Map<Integer, AnswerId> answers = new HashMap<>();
    private final SplittableRandom random;
    private final LocalDate end;
    private @Nullable QuestionId question;

    /** @param asked on which day */
    DemoThread(DemoScript.Asked script, LocalDate asked) {
        this.script = script;
        this.random = new SplittableRandom(script.text().title().hashCode());
        on(asked, this::ask);
        LocalDate opens = asked.plusDays(6);
        for (int i = 0; i < script.answers().size(); i++) {
            int number = i;
            on(between(asked.plusDays(1), opens.minusDays(1)), stage -> answer(stage, number));
        }
        LocalDate chosen = opens.plusDays(3 + random.nextInt(3));
        on(chosen, this::choose);
        end = chosen;
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        long days = Math.max(1, to.toEpochDay() - from.toEpochDay() + 1);
        return from.plusDays(random.nextLong(days));
    }

    private void on(LocalDate day, Act act) {
        deeds.computeIfAbsent(day, d -> new ArrayList<>()).add(new Deed(hour(), act));
    }

    /** When people write: in the breaks and after the shift, some at night. */
    private LocalTime hour() {
        int[] hours = {7, 8, 10, 12, 12, 13, 16, 17, 18, 19, 20, 20, 21, 22};
        return LocalTime.of(hours[random.nextInt(hours.length)], random.nextInt(60), random.nextInt(60));
    }

    boolean isOver(LocalDate day) {
        return day.isAfter(end);
    }

    void live(DemoStage stage, LocalDate day) {
        deeds.getOrDefault(day, List.of()).stream()
                .sorted(Comparator.comparing(Deed::at))
                .forEach(deed -> {
                    stage.at(deed.at());
                    deed.act().on(stage);
                });
    }

    private void ask(DemoStage stage) {
        stage.person(script.by()).ifPresent(asker -> {
            Set<Topic> topics = script.topics().stream().map(Topic::new).collect(Collectors.toSet());
            question = stage.as(
                    asker,
                    new AskQuestion(
                            script.text().title(),
                            script.text().scene(),
                            script.text().details(),
                            script.text().request(),
                            topics,
                            List.of()));
        });
    }

    private void answer(DemoStage stage, int number) {
        DemoScript.Answered written = script.answers().get(number);
        Optional<QuestionId> here = find(stage);
        Optional<PersonRef> author = stage.person(written.by());
        if (here.isPresent() && author.isPresent()) {
            answers.put(
                    number,
                    stage.as(author.get(), new AnswerQuestion(here.get(), written.method(), written.why(), List.of())));
        }
    }

    private void choose(DemoStage stage) {
        for (int i = 0; i < script.answers().size(); i++) {
            if (script.answers().get(i).best()) {
                Optional<AnswerId> best = find(stage, i);
                Optional<PersonRef> asker = stage.person(script.by());
                if (best.isPresent() && asker.isPresent()) {
                    find(stage).ifPresent(here -> stage.as(asker.get(), new MarkBestAnswer(here, best.get())));
                }
            }
        }
    }

    /** The question; after a stop it is looked up by its title. */
    private Optional<QuestionId> find(DemoStage stage) {
        if (question == null) {
            stage.members().stream()
                    .findFirst()
                    .flatMap(reader -> titled(stage, reader))
                    .ifPresent(row -> question = row.id());
        }
        return Optional.ofNullable(question);
    }

    private Optional<QuestionRow> titled(DemoStage stage, PersonRef reader) {
        String title = script.text().title();
        Optional<String> words = Optional.of(title.substring(0, Math.min(title.length(), 40)));
        return stage
                .as(
                        reader,
                        new Questions(Optional.empty(), Optional.empty(), words, Optional.empty(), Optional.empty()))
                .items()
                .stream()
                .filter(row -> row.title().equals(title))
                .findFirst();
    }

    /** An answer; after a stop its author looks it up, who sees it in every phase. */
    private Optional<AnswerId> find(DemoStage stage, int number) {
        if (!answers.containsKey(number)) {
            Optional<PersonRef> author =
                    stage.person(script.answers().get(number).by());
            if (author.isPresent()) {
                find(stage)
                        .flatMap(here -> own(stage, here, author.get()))
                        .ifPresent(answer -> answers.put(number, answer.id()));
            }
        }
        return Optional.ofNullable(answers.get(number));
    }

    private static Optional<AnswerView> own(DemoStage stage, QuestionId here, PersonRef author) {
        return stage.as(author, new QuestionOf(here, Optional.empty())).answers().items().stream()
                .filter(answer -> answer.author().ref().equals(author))
                .findFirst();
    }
}
