package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.awards.model.Doubt;
import banyan.awards.model.Review;
import banyan.awards.model.ReviewId;
import banyan.awards.usecase.DeclineReview;
import banyan.awards.usecase.FileAppeal;
import banyan.awards.usecase.ReviewOf;
import banyan.awards.usecase.SubmitReview;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Judges the work that one was asked to judge, or shows how one did. */
public final class ReviewPage implements Page {

    private final PageContext core;
    private ReviewOf.@Nullable View review;

    public ReviewPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        review = core.run(new ReviewOf(id()));
    }

    private ReviewId id() {
        return Where.reviewIn(core.need("review"));
    }

    public ReviewOf.View getReview() {
        return Objects.requireNonNull(review, "load() runs first");
    }

    public Shown getWork() {
        return new Shown(getReview().work(), core);
    }

    public boolean isDone() {
        return getReview().state() == Review.State.DONE;
    }

    public boolean isOver() {
        return !isDone() && !getReview().open();
    }

    public List<Marks.Field> getMarks() {
        return Marks.fields(core, getReview().work().rubric(), getReview().marks());
    }

    public Map<String, String> getOptions() {
        return Marks.options(core);
    }

    public boolean isDoubted() {
        return getReview().doubt() != Doubt.NONE;
    }

    public String getDoubt() {
        return core.say("awards.doubt." + Words.lower(getReview().doubt()));
    }

    public String getUntil() {
        return Words.until(core, getReview().until());
    }

    public String getHere() {
        return Where.review(core, id());
    }

    public String getBack() {
        return core.at("week", Map.of());
    }

    public void submit() {
        List<Integer> marks =
                Marks.chosen(core, core.run(new ReviewOf(id())).work().rubric().size());
        core.run(new SubmitReview(id(), marks, core.param("comment").orElse("")));
        core.tell("awards.told.judged");
        core.goTo(getBack());
    }

    public void decline() {
        core.run(new DeclineReview(id()));
        core.tell("awards.told.declined");
        core.goTo(getBack());
    }

    public void appeal() {
        core.run(new FileAppeal(
                core.run(new ReviewOf(id())).work().id(), core.param("why").orElse("")));
        core.tell("awards.told.appealed");
    }
}
