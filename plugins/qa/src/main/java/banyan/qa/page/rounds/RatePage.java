package banyan.qa.page.rounds;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.qa.model.AnswerId;
import banyan.qa.model.rounds.Marks;
import banyan.qa.usecase.rounds.RateAnswer;
import banyan.qa.usecase.rounds.TakeBackRating;
import banyan.qa.usecase.rounds.ToRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rating: one answer after the other, without names, three rows of five marks each. */
public final class RatePage implements Page {

    /** A mark that can be given. */
    public record Choice(int value, boolean on) {}

    /** A criterion with its marks. */
    public record Criterion(String name, String label, List<Choice> choices) {}

    /** An answer to rate. */
    public record Row(
            String answer,
            String title,
            String question,
            String methodHtml,
            String reasoningHtml,
            List<Criterion> criteria,
            boolean rated) {}

    private final PageContext core;
    private ToRate.@Nullable Result found;

    public RatePage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(new ToRate());
    }

    private ToRate.Result found() {
        return Objects.requireNonNull(found, "load() runs first");
    }

    public boolean isRuns() {
        return found().week().isPresent();
    }

    public String getLead() {
        return found().until()
                .map(until -> core.say("rounds.rate.lead", Weeks.say(core, until), found().leastRated()))
                .orElseGet(() -> core.say("rounds.rate.none.text"));
    }

    public String getDone() {
        long rated =
                found().rows().stream().filter(row -> !row.marks().isEmpty()).count();
        return core.say("rounds.rate.done", rated, found().rows().size());
    }

    public long getRated() {
        return found().rows().stream().filter(row -> !row.marks().isEmpty()).count();
    }

    public int getAll() {
        return Math.max(1, found().rows().size());
    }

    public List<Row> getRows() {
        return found().rows().stream()
                .map(row -> new Row(
                        row.answer().toString(),
                        row.title(),
                        Weeks.question(core, row.question()),
                        row.methodHtml(),
                        row.reasoningHtml(),
                        criteria(row),
                        !row.marks().isEmpty()))
                .toList();
    }

    private List<Criterion> criteria(ToRate.Row row) {
        List<Criterion> all = new ArrayList<>();
        for (int i = 0; i < found().criteria().size(); i++) {
            int given = i < row.marks().size() ? row.marks().get(i) : 0;
            List<Choice> choices = new ArrayList<>();
            for (int mark = Marks.LEAST; mark <= Marks.MOST; mark++) {
                choices.add(new Choice(mark, mark == given));
            }
            all.add(new Criterion(
                    "m" + i, Weeks.criterion(core, found().criteria().get(i)), choices));
        }
        return all;
    }

    public void rate() {
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < Marks.CRITERIA; i++) {
            Optional<String> mark = core.param("m" + i).filter(text -> text.matches("[1-5]"));
            mark.map(Integer::valueOf).ifPresent(marks::add);
        }
        core.run(new RateAnswer(answer(), marks));
        core.tell("rounds.told.rated");
        core.goTo(core.at("rate", Map.of()) + "#answer-" + answer());
    }

    public void takeBack() {
        core.run(new TakeBackRating(answer()));
        core.tell("rounds.told.ratingTakenBack");
    }

    private AnswerId answer() {
        String text = core.need("answer");
        try {
            return new AnswerId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("qa", "answer", text.length() > 60 ? text.substring(0, 60) : text);
        }
    }

    public String getHere() {
        return core.at("rate", Map.of());
    }

    public String getRound() {
        return core.at("round", Map.of());
    }
}
