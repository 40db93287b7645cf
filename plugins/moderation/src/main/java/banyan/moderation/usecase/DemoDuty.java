package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.DemoContent;
import banyan.api.socket.DemoStage;
import banyan.api.socket.Duty;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.api.value.Week;
import banyan.moderation.model.BulletinKind;
import banyan.moderation.store.PersonStore;
import banyan.moderation.store.RosterStore;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The duty year of the demo: people sign up, confirm, do their seven duties, and hand over. */
public final class DemoDuty implements DemoContent {

    private static final int VOLUNTEERS = 14;
    private static final int EVERY = 9;

    private final RosterStore store;
    private final PersonStore people;

    public DemoDuty(PluginContext core) {
        this.store = new RosterStore(core.data());
        this.people = new PersonStore(core.data());
    }

    @Override
    public void day(DemoStage stage, LocalDate day) {
        stage.at(LocalTime.of(9, 10));
        if (day.equals(stage.first())) {
            begin(stage);
        } else if (day.getDayOfYear() % EVERY == 0) {
            List<PersonRef> members = stage.members();
            tried(stage, members.get(stage.random().nextInt(members.size())), new SignUp(false));
        }
        stage.person("moderator").ifPresent(person -> duties(stage, person, day));
    }

    /** The moderator of the demo stands first in the queue, and again each time it has gone round. */
    private static void begin(DemoStage stage) {
        stage.person("moderator").ifPresent(person -> tried(stage, person, new SignUp(true)));
        stage.members().stream()
                .filter(person -> stage.person("lead").filter(person::equals).isEmpty())
                .limit(VOLUNTEERS)
                .forEach(person -> tried(stage, person, new SignUp(true)));
    }

    /** Whoever is on duty does what belongs to the day. */
    private static void duties(DemoStage stage, PersonRef any, LocalDate day) {
        Optional<PersonRef> on = onDuty(stage, any, Week.containing(day));
        on.ifPresent(person -> {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
                tried(stage, person, new ConfirmWeek(Week.containing(day)));
            } else if (day.getDayOfWeek() == DayOfWeek.TUESDAY) {
                stage.at(LocalTime.of(20, 0));
                tried(stage, person, new Write(
                        BulletinKind.WARM_UP, "周四晚上开始讨论。先读一读这一轮的问题，想好你会怎么做。"));
            } else if (day.getDayOfWeek() == DayOfWeek.THURSDAY) {
                tried(stage, person, new TickDuty(Duty.ASK_POLITELY, "在例会上当面请教了三位同事。"));
            } else if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
                tried(stage, person, new Write(
                        BulletinKind.HAND_OVER, "两个问题还等第二个方案；请先看被推迟的需求。"));
            }
        });
    }

    private static Optional<PersonRef> onDuty(DemoStage stage, PersonRef any, Week week) {
        return stage.as(any, new RosterOf()).weeks().stream()
                .filter(line -> line.week().equals(week))
                .flatMap(line -> line.person().stream())
                .map(card -> card.ref())
                .findFirst();
    }

    /** People try what cannot be done, too: the day goes on. */
    private static <R> void tried(DemoStage stage, PersonRef person, UseCase<R> useCase) {
        try {
            stage.as(person, useCase);
        } catch (Refusal refused) {
            return;
        }
    }

    @Override
    public void remove(GroupRef group) {
        store.flush();
        people.removeAll(group);
    }
}
