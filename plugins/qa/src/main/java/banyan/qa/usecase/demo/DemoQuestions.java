package banyan.qa.usecase.demo;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.DemoContent;
import banyan.api.socket.DemoStage;
import banyan.qa.store.QuestionStore;
import banyan.qa.usecase.rounds.SaySmallTalk;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** A year of questions and small talk in the groups of the demo enterprise. The words stand in {@code demo/}. */
public final class DemoQuestions implements DemoContent {

    /** The week of the scripts in which the last day lies: its questions come into the next round. */
    private static final int THIS_WEEK = 51;

    /** What a group does in the year. */
    private record Year(List<DemoThread> threads, List<DemoScript.Talked> talk) {}

    /** What does not go with its question. */
    private static final List<String> OF_THE_GROUP =
            List.of("small_talk", "round_settlement", "round_pause", "verdict", "week_round");

    private final Data data;
    private final QuestionStore questions;
    private final Map<String, Year> years = new ConcurrentHashMap<>();

    public DemoQuestions(PluginContext core) {
        this.data = core.data();
        this.questions = new QuestionStore(core.data());
    }

    @Override
    public void day(DemoStage stage, LocalDate day) {
        String handle = stage.group().handle().value();
        Year year = years.computeIfAbsent(handle, h -> yearOf(stage));
        year.threads().stream().filter(thread -> !thread.isOver(day)).forEach(thread -> thread.live(stage, day));
        year.talk().forEach(talked -> talk(talked, stage, day));
        if (!day.isBefore(stage.last())) {
            forget(handle);
        }
    }

    /** What is remembered of a group is only to save looking it up again. */
    void forget(String handle) {
        years.remove(handle);
    }

    private static Year yearOf(DemoStage stage) {
        String handle = stage.group().handle().value();
        return new Year(
                DemoScript.questions(handle).stream()
                        .map(script -> new DemoThread(script, mondayOf(script.week(), stage)))
                        .toList(),
                DemoScript.talk(handle));
    }

    private static LocalDate mondayOf(int week, DemoStage stage) {
        return stage.last()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(THIS_WEEK - week);
    }

    private static void talk(DemoScript.Talked talked, DemoStage stage, LocalDate day) {
        RandomGenerator random = new SplittableRandom(talked.words().hashCode());
        if (day.equals(mondayOf(talked.week(), stage).plusDays(random.nextInt(6)))) {
            stage.at(Moments.hour(random), () -> stage.person(talked.by())
                    .ifPresent(person -> stage.as(person, new SaySmallTalk(talked.words()))));
        }
    }

    @Override
    public void remove(GroupRef group) {
        questions.removeAll(group);
        for (String table : OF_THE_GROUP) {
            data.em()
                    .createNativeQuery("delete from " + data.schema() + "." + table + " where group_id = ?1")
                    .setParameter(1, group.value())
                    .executeUpdate();
        }
    }
}
