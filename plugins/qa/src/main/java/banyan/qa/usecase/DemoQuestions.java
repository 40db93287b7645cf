package banyan.qa.usecase;

import banyan.api.group.GroupRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.DemoContent;
import banyan.api.socket.DemoStage;
import banyan.api.usecase.Refusal;
import banyan.qa.store.QuestionStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A year of questions in the groups of the demo enterprise. Their words stand in {@code demo/}. */
public final class DemoQuestions implements DemoContent {

    /** The week of the script that is the week of the last day. */
    private static final int THIS_WEEK = 51;

    private final QuestionStore questions;
    private final Map<String, List<DemoThread>> threads = new ConcurrentHashMap<>();

    public DemoQuestions(PluginContext core) {
        this.questions = new QuestionStore(core.data());
    }

    @Override
    public void day(DemoStage stage, LocalDate day) {
        String handle = stage.group().handle().value();
        for (DemoThread thread : threads.computeIfAbsent(handle, h -> threadsOf(stage))) {
            if (!thread.isOver(day)) {
                live(thread, stage, day);
            }
        }
        if (!day.isBefore(stage.last())) {
            threads.remove(handle);
        }
    }

    /** A refusal is life: somebody left, or came too late. */
    private static void live(DemoThread thread, DemoStage stage, LocalDate day) {
        try {
            thread.live(stage, day);
        } catch (Refusal no) {
            return;
        }
    }

    private static List<DemoThread> threadsOf(DemoStage stage) {
        LocalDate monday = stage.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return DemoScript.questions(stage.group().handle().value()).stream()
                .map(script -> new DemoThread(script, monday.minusWeeks(THIS_WEEK - script.week())))
                .toList();
    }

    @Override
    public void remove(GroupRef group) {
        questions.removeAll(group);
    }
}
