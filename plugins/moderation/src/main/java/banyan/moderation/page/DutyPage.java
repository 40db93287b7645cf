package banyan.moderation.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.api.socket.Duty;
import banyan.api.value.Week;
import banyan.moderation.model.BulletinKind;
import banyan.moderation.model.DutyState;
import banyan.moderation.model.NeedPlace;
import banyan.moderation.model.TopicBy;
import banyan.moderation.usecase.AddNeed;
import banyan.moderation.usecase.NameTopic;
import banyan.moderation.usecase.ProposeTopic;
import banyan.moderation.usecase.RosterOf;
import banyan.moderation.usecase.SkipDuty;
import banyan.moderation.usecase.SortNeed;
import banyan.moderation.usecase.TickDuty;
import banyan.moderation.usecase.UntickDuty;
import banyan.moderation.usecase.VoteTopic;
import banyan.moderation.usecase.WeekOf;
import banyan.moderation.usecase.WeekView;
import banyan.moderation.usecase.Write;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One week: who is on duty, the seven duties, and what they came to. */
public final class DutyPage implements Page {

    /** A duty in the list. */
    public record Step(
            String duty,
            String name,
            String text,
            String state,
            String icon,
            @Nullable Instant at,
            String evidence,
            boolean open,
            boolean byHand) {}

    private final PageContext core;
    private @Nullable WeekView week;
    private List<Weeks.Cell> strip = List.of();

    public DutyPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        week = core.run(new WeekOf(Where.weekIn(core)));
        strip = Weeks.of(core.run(new RosterOf()), core);
    }

    public WeekView getWeek() {
        return Objects.requireNonNull(week, "load() runs first");
    }

    public List<Weeks.Cell> getStrip() {
        return strip;
    }

    public String getSentence() {
        Week number = getWeek().week();
        String key = getWeek().person().isEmpty()
                ? "moderation.duty.nobody"
                : getWeek().mine() ? "moderation.duty.you" : "moderation.duty.other";
        return core.say(
                key,
                getWeek().person().map(PersonCard::name).orElse(""),
                String.valueOf(number.number()),
                number.monday().toString(),
                number.monday().plusDays(6).toString(),
                core.viewer().here().zone().getId());
    }

    public List<Step> getSteps() {
        boolean[] next = {true};
        return getWeek().items().stream().map(item -> step(item, next)).toList();
    }

    private Step step(WeekView.Item item, boolean[] next) {
        boolean done = item.state().isPresent();
        boolean skipped = item.state().filter(DutyState.SKIPPED::equals).isPresent();
        boolean now = !done && next[0] && getWeek().current();
        next[0] = next[0] && done;
        String name = Where.say(core, "moderation.duties.", item.duty());
        return new Step(
                item.duty().name(),
                name,
                text(item, skipped),
                done ? skipped ? "back" : "done" : now ? "now" : "",
                skipped ? "circle-dashed" : "circle-check",
                item.at().orElse(null),
                item.evidence(),
                !done && getWeek().mayAct(),
                done && !item.byFact() && getWeek().mayAct());
    }

    private String text(WeekView.Item item, boolean skipped) {
        if (item.state().isEmpty()) {
            return Where.say(core, "moderation.duties.hint.", item.duty());
        }
        String key = skipped
                ? "moderation.duties.skipped"
                : item.byFact() ? "moderation.duties.fact" : "moderation.duties.hand";
        return core.say(key, item.note(), item.by().map(PersonCard::name).orElse("—"));
    }

    public int getDone() {
        return (int) getWeek().items().stream()
                .filter(item -> item.state().filter(DutyState.DONE::equals).isPresent())
                .count();
    }

    public String getDoneText() {
        return core.say("moderation.duty.done", getDone());
    }

    public Score getScore() {
        return Score.of(getWeek().score(), core);
    }

    public String getRoundText() {
        if (!getWeek().rounds()) {
            return core.say("moderation.duty.norounds");
        }
        return getWeek()
                .phase()
                .map(phase -> core.say("moderation.duty.phase." + Where.word(phase)))
                .orElseGet(() -> core.say("moderation.duty.noround"));
    }

    public String getFigure() {
        return getWeek().rounds() ? getScore().figure() : "—";
    }

    public String getPayFigure() {
        return getWeek().pay().map(pay -> pay.shown(core.viewer().locale())).orElse("—");
    }

    public String getPayText() {
        return core.say(getWeek().pay().isPresent() ? "moderation.duty.funds" : "moderation.duty.nofunds");
    }

    public List<Words> getWords() {
        return getWeek().words().stream().map(one -> Words.of(one, core)).toList();
    }

    /** What was written for the week, or handed over to it. */
    public record Words(String title, String html, Instant at) {
        static Words of(WeekView.Words one, PageContext core) {
            String key = "moderation.words." + Where.word(one.kind());
            return new Words(
                    core.say(
                            key,
                            one.by().map(PersonCard::name).orElse("—"),
                            String.valueOf(one.week().number())),
                    one.html(),
                    one.at());
        }
    }

    public String getBalanceText() {
        WeekView.Balance balance = getWeek().balance();
        return core.say(
                balance.tooMuch() ? "moderation.balance.much" : "moderation.balance.fine",
                balance.removed(),
                balance.posted(),
                balance.linked(),
                balance.byModerator());
    }

    public String getTopicText() {
        WeekView.Topic topic = getWeek().topic();
        return topic.words().orElseGet(() -> core.say("moderation.topic.none"));
    }

    public boolean isVoted() {
        return getWeek().topic().by() == TopicBy.VOTE && core.viewer().may("moderation.take-part");
    }

    public boolean isNamed() {
        return getWeek().topic().by() == TopicBy.MODERATOR
                && getWeek().mayAct()
                && getWeek().topic().words().isEmpty();
    }

    public String getVoting() {
        return core.say(
                "moderation.topic.voting",
                String.valueOf(getWeek().topic().voting().number()));
    }

    public Map<String, String> getPlaces() {
        return Choices.of(core, "moderation.need.place.", NeedPlace.NOW, NeedPlace.LATER, NeedPlace.ELSEWHERE);
    }

    /** What can still be written in this week; the hand-over note can be written anew. */
    public Map<String, String> getKinds() {
        BulletinKind[] open = Arrays.stream(BulletinKind.values())
                .filter(kind -> kind == BulletinKind.HAND_OVER
                        || getWeek().words().stream()
                                .noneMatch(one -> one.kind() == kind
                                        && one.week().equals(getWeek().week())))
                .toArray(BulletinKind[]::new);
        return Choices.of(core, "moderation.write.kind.", open);
    }

    public String getHere() {
        return core.at("duty", Map.of());
    }

    public String getAsks() {
        return core.at("asks", Map.of());
    }

    public String getLog() {
        return core.at("log", Map.of());
    }

    public String getPay() {
        return core.at("pay", Map.of());
    }

    public String getConflicts() {
        return core.at("conflicts", Map.of());
    }

    public String getRoster() {
        return core.at("roster", Map.of());
    }

    public void tick() {
        core.run(new TickDuty(duty(), Where.text(core, "note")));
        core.tell("moderation.told.ticked");
    }

    public void skip() {
        core.run(new SkipDuty(duty(), Where.text(core, "note")));
        core.tell("moderation.told.skipped");
    }

    public void untick() {
        core.run(new UntickDuty(duty()));
        core.tell("moderation.told.unticked");
    }

    private Duty duty() {
        return Where.constant(Duty.class, core.need("duty"));
    }

    public void addNeed() {
        core.run(new AddNeed(Where.text(core, "words")));
        core.tell("moderation.told.need");
    }

    public void sort() {
        core.run(new SortNeed(
                Where.key("need", core.need("need")), Where.constant(NeedPlace.class, core.need("place"))));
        core.tell("moderation.told.sorted");
    }

    public void write() {
        core.run(new Write(Where.constant(BulletinKind.class, core.need("kind")), Where.text(core, "text")));
        core.tell("moderation.told.written");
    }

    public void propose() {
        core.run(new ProposeTopic(getTopicWeek(), Where.text(core, "idea")));
        core.tell("moderation.told.proposed");
    }

    private Week getTopicWeek() {
        return core.run(new WeekOf(Optional.empty())).topic().voting();
    }

    public void vote() {
        core.run(new VoteTopic(Where.key("idea", core.need("vote"))));
        core.tell("moderation.told.voted");
    }

    public void name() {
        core.run(new NameTopic(Where.text(core, "topic")));
        core.tell("moderation.told.named");
    }
}
