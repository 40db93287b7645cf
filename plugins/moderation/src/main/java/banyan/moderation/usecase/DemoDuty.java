package banyan.moderation.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.DemoContent;
import banyan.api.socket.DemoStage;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.api.value.Week;
import banyan.moderation.model.AskState;
import banyan.moderation.model.BulletinKind;
import banyan.moderation.model.NeedPlace;
import banyan.moderation.store.PersonStore;
import banyan.moderation.usecase.MyDutiesView.Asked;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The duty year of the demo: people sign up, confirm, ask, do their seven duties, vote on topics, and hand over. */
public final class DemoDuty implements DemoContent {

    private static final int VOLUNTEERS = 12;
    private static final int FIRST = 30;
    private static final int EVERY = 17;
    private static final List<String> TOPICS = List.of("换型时间", "热流道", "首件合格", "备件寿命", "夜班交接", "能耗", "刀具寿命", "检具重复性");
    private static final List<String> WARM_UPS =
            List.of("周四晚上开始讨论。先读一读这一轮的问题，想好你会怎么做，再来。", "这一轮有两个问题缺数据，知道的人请先补上一句。周四晚上见。", "先看问题，再看方案。不同意也写出来，写明为什么。");
    private static final List<String> BRIEFS =
            List.of("方案分两路：先查来料，或先查参数。分歧在于谁先排除，讨论时请只谈证据。", "三个方案都先动温度，一个先动节拍。请说说你那里哪个管用。", "多数人建议先测再改。缺的是测点位置，讨论时补上。");
    private static final List<String> NOTES =
            List.of("两个问题还等第二个方案；推迟的需求在清单里，下周先看。", "请教了三位，都答应了。有一个偏题已经链到它该去的问题。", "整理稿差一张照片，王工周一补。其余都好。");

    private final PersonStore people;

    public DemoDuty(PluginContext core) {
        this.people = new PersonStore(core.data());
    }

    @Override
    public void day(DemoStage stage, LocalDate day) {
        if (day.equals(stage.first())) {
            stage.at(LocalTime.of(9, 10), () -> begin(stage));
        } else if (day.getDayOfYear() % EVERY == 0) {
            int who = stage.random().nextInt(Math.max(1, stage.members().size()));
            stage.at(LocalTime.of(12, 40), () -> tried(stage, stage.members().get(who), new SignUp(true)));
        }
        Week week = Week.containing(day);
        switch (day.getDayOfWeek()) {
            case MONDAY -> duty(stage, week, 9, on -> tried(stage, on, new ConfirmWeek(week)));
            case TUESDAY -> duty(stage, week, 20, on -> warmUp(stage, on, week));
            case WEDNESDAY -> duty(stage, week, 10, on -> ask(stage, on, week));
            case THURSDAY -> {
                stage.at(LocalTime.of(9, 30), () -> answers(stage, week));
                duty(stage, week, 17, on -> tried(stage, on, write(BulletinKind.CONSOLIDATION, BRIEFS, week)));
            }
            case FRIDAY -> stage.at(LocalTime.of(12, 15), () -> vote(stage, week.next()));
            case SATURDAY -> duty(stage, week, 18, on -> tried(stage, on, write(BulletinKind.HAND_OVER, NOTES, week)));
            case SUNDAY -> {}
        }
    }

    /** The moderator of the demo stands first in the queue, and again each time it has gone round. */
    private static void begin(DemoStage stage) {
        stage.person("moderator").ifPresent(person -> tried(stage, person, new SignUp(true)));
        stage.members().stream()
                .filter(person -> stage.person("lead").filter(person::equals).isEmpty())
                .limit(VOLUNTEERS)
                .forEach(person -> tried(stage, person, new SignUp(true)));
    }

    /** Whoever is on duty does something at this hour. */
    private static void duty(DemoStage stage, Week week, int hour, Consumer<PersonRef> deed) {
        stage.at(LocalTime.of(hour, 20), () -> onDuty(stage, week).ifPresent(deed));
    }

    private static Optional<PersonRef> onDuty(DemoStage stage, Week week) {
        return stage.members().stream()
                .findFirst()
                .flatMap(any -> stage.as(any, new WeekOf(Optional.of(week))).person())
                .map(PersonCard::ref);
    }

    private static void warmUp(DemoStage stage, PersonRef on, Week week) {
        stage.as(on, new WeekOf(Optional.of(week))).needs().stream()
                .filter(need -> need.place() == NeedPlace.NEW)
                .forEach(need -> tried(stage, on, new SortNeed(need.id(), NeedPlace.NOW)));
        tried(stage, on, write(BulletinKind.WARM_UP, WARM_UPS, week));
    }

    private static Write write(BulletinKind kind, List<String> texts, Week week) {
        return new Write(kind, texts.get(week.number() % texts.size()));
    }

    private static void ask(DemoStage stage, PersonRef on, Week week) {
        List<PersonRef> experts = experts(stage, week);
        for (int i = 0; i < experts.size(); i++) {
            PersonRef expert = experts.get(i);
            String topic = TOPICS.get((week.number() + i) % TOPICS.size());
            tried(stage, on, new AskExpert(expert, topic, "", "你在" + topic + "上有经验。这周能看一眼相关的问题吗？"));
        }
    }

    /** Three of those who came first: the same on each day of the week, whoever joins meanwhile. */
    private static List<PersonRef> experts(DemoStage stage, Week week) {
        List<PersonRef> first =
                stage.members().subList(0, Math.min(FIRST, stage.members().size()));
        return IntStream.range(0, 3)
                .mapToObj(i -> first.get((week.number() * 5 + i * 7) % first.size()))
                .distinct()
                .toList();
    }

    /** Only who was asked this week looks; asking every member would be a query for each. */
    private static void answers(DemoStage stage, Week week) {
        for (PersonRef member : experts(stage, week)) {
            stage.as(member, new MyDuties()).asks().stream()
                    .filter(asked -> asked.state() == AskState.SENT)
                    .map(Asked::id)
                    .forEach(id -> tried(stage, member, new AnswerAsk(id, id.hashCode() % 4 != 0)));
        }
    }

    private static void vote(DemoStage stage, Week week) {
        List<PersonRef> members = stage.members();
        String first = TOPICS.get(week.number() % TOPICS.size());
        String second = TOPICS.get((week.number() + 3) % TOPICS.size());
        tried(stage, members.get(week.number() % members.size()), new ProposeTopic(week, first));
        tried(stage, members.get((week.number() + 1) % members.size()), new ProposeTopic(week, second));
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
        people.removeAll(group);
    }
}
