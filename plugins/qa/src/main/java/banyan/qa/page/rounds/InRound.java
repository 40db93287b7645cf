package banyan.qa.page.rounds;

import banyan.api.page.PageContext;
import banyan.api.socket.Phase;
import banyan.api.value.Slice;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.usecase.rounds.QuestionInRound;
import banyan.qa.usecase.rounds.Remarks;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of a question's page that belongs to its round. */
public final class InRound {

    /** Something that was said. */
    public record Said(
            String id, String author, String html, String about, Instant at, String hidden, boolean mayHide) {}

    private static final Stand NOTHING =
            new Stand(false, "", "", List.of(), List.of(), "", "", false, false, false, false, "");

    /** What became of one answer. */
    public record Stand(
            boolean judged,
            String place,
            String score,
            List<String> why,
            List<Reason.Criterion> criteria,
            String late,
            String helped,
            boolean helpedMe,
            boolean mayConfirm,
            boolean mayRate,
            boolean rated,
            String rate) {}

    private final PageContext core;
    private final QuestionId question;
    private final QuestionInRound.Result found;
    private final Map<AnswerId, QuestionInRound.OfAnswer> answers = new HashMap<>();
    private final Slice<Remarks.Row> remarks;

    public InRound(PageContext core, QuestionId question) {
        this.core = core;
        this.question = question;
        this.found = core.run(new QuestionInRound(question, core.param("after")));
        found.answers().forEach(answer -> answers.put(answer.answer(), answer));
        this.remarks = core.viewer().may("rounds.read")
                        && found.stand().filter(QuestionInRound.Stand::opened).isPresent()
                ? core.run(new Remarks(question, core.param("said")))
                : new Slice<>(List.of(), Optional.empty());
    }

    public boolean isThere() {
        return found.stand().isPresent();
    }

    public int getHiddenAnswers() {
        return found.hidden();
    }

    private Optional<Phase> phase() {
        return found.stand().map(QuestionInRound.Stand::phase);
    }

    public boolean isNow() {
        return phase().filter(phase -> phase == Phase.OPEN || phase == Phase.EVALUATE)
                .isPresent();
    }

    public String getIcon() {
        return found.hidden() > 0 ? "eye-off" : "rotate";
    }

    public String getTitle() {
        return found.stand()
                .map(stand -> core.say("rounds.in", Weeks.say(core, stand.week()), Weeks.say(core, stand.phase())))
                .orElse("");
    }

    public String getText() {
        return found.stand().map(this::text).orElse("");
    }

    private String text(QuestionInRound.Stand stand) {
        String until = stand.until().map(end -> Weeks.say(core, end)).orElse("");
        return stand.opened()
                ? core.say("rounds.in." + stand.phase().name(), until)
                : core.say("rounds.in.hidden", found.hidden(), Weeks.say(core, stand.opensAt()));
    }

    public String getHref() {
        boolean rates = found.stand().filter(QuestionInRound.Stand::mayRate).isPresent();
        return "/g/" + core.viewer().here().handle() + "/rounds/"
                + (rates
                        ? "rate"
                        : "round?week="
                                + found.stand().map(s -> s.week().value()).orElse(""));
    }

    public String getGo() {
        boolean rates = found.stand().filter(QuestionInRound.Stand::mayRate).isPresent();
        return core.say(rates ? "rounds.page.rate" : "rounds.in.go");
    }

    public String getResults() {
        return "/g/" + core.viewer().here().handle() + "/rounds/results?week="
                + found.stand().map(stand -> stand.week().value()).orElse("");
    }

    public Stand of(AnswerId id) {
        return Optional.ofNullable(answers.get(id)).map(this::stand).orElse(NOTHING);
    }

    private Stand stand(QuestionInRound.OfAnswer answer) {
        var result = answer.result();
        return new Stand(
                result.isPresent(),
                result.map(one -> Reason.place(one, core)).orElse(""),
                result.map(one -> Reason.score(one, core)).orElse(""),
                result.map(one -> Reason.lines(one, core)).orElse(List.of()),
                result.map(one -> Reason.criteria(one, core)).orElse(List.of()),
                isThere() && !answer.prepared() ? core.say("rounds.late") : "",
                answer.helped() == 0 ? "" : core.say("qa.helped.count", answer.helped()),
                answer.helpedMe(),
                answer.mayConfirm(),
                answer.mayRate(),
                answer.rated(),
                "/g/" + core.viewer().here().handle() + "/rounds/rate#answer-" + answer.answer());
    }

    public boolean isMayDiscuss() {
        return found.stand().filter(QuestionInRound.Stand::mayDiscuss).isPresent();
    }

    /** Why nothing can be said now, or until when it can. */
    public String getDiscussionNote() {
        return found.stand()
                .map(stand -> core.say(
                        "rounds.discussion."
                                + (stand.phase() == Phase.OPEN ? "open" : stand.opened() ? "over" : "later"),
                        stand.phase() == Phase.OPEN
                                ? stand.until().map(end -> Weeks.say(core, end)).orElse("")
                                : Weeks.say(core, stand.opensAt())))
                .orElse("");
    }

    /** What a remark can be about: the question, or one of its prepared answers by their order on the page. */
    public Map<String, String> getSubjects() {
        Map<String, String> subjects = new LinkedHashMap<>();
        for (QuestionInRound.OfAnswer answer : found.answers()) {
            if (answer.prepared()) {
                subjects.put(
                        answer.answer().toString(),
                        core.say("rounds.discussion.answer", answer.author().name()));
            }
        }
        return subjects;
    }

    public List<Said> getRemarks() {
        Map<String, String> subjects = getSubjects();
        return remarks.items().stream()
                .map(row -> new Said(
                        row.id().toString(),
                        row.author().name(),
                        row.html(),
                        row.answer()
                                .map(id -> subjects.getOrDefault(id.toString(), ""))
                                .orElseGet(() -> core.say("rounds.discussion.question")),
                        row.at(),
                        row.hidden() ? core.say("rounds.hidden", row.why().orElse("")) : "",
                        row.mayHide()))
                .toList();
    }

    public @Nullable String getMoreRemarks() {
        return remarks.next()
                .map(cursor -> core.at("questions/" + question, Map.of("said", cursor)) + "#discussion")
                .orElse(null);
    }
}
