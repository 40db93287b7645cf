package banyan.awards.usecase;

import banyan.api.people.People;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Done;
import banyan.awards.model.Entry;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Review;
import banyan.awards.model.ReviewId;
import banyan.awards.model.Rubric;
import banyan.awards.model.Rules;
import banyan.awards.model.Rules.JudgingIsOpen;
import banyan.awards.model.Rules.MarksFitTheRubric;
import banyan.awards.model.Rules.MembersMayJudgeByThemselves;
import banyan.awards.model.Rules.NobodyJudgesTheirOwnWork;
import banyan.awards.model.Rules.OneReviewAPerson;
import banyan.awards.model.Rules.OnlyMembersTakePart;
import banyan.awards.model.Rules.ReviewWaits;
import banyan.awards.store.Evaluations;
import banyan.awards.store.Reviews;
import banyan.awards.store.Works;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Judging works: asked for, or by oneself where every member may. */
public final class Reviewing {

    private final Evaluations evaluations;
    private final Works works;
    private final Reviews reviews;
    private final Judging judging;
    private final Weighed weighed;
    private final People people;
    private final Clock clock;

    public Reviewing(PluginContext core) {
        this.evaluations = new Evaluations(core.data());
        this.works = new Works(core.data());
        this.reviews = new Reviews(core.data());
        this.judging = new Judging(core);
        this.weighed = new Weighed(core);
        this.people = core.people();
        this.clock = core.clock();
    }

    public Done submit(SubmitReview c, Viewer by) {
        Review review = reviews.get(c.review(), by.groupRef(), by.self());
        Evaluation evaluation = evaluations.getToChange(review.evaluation(), by.groupRef());
        reviews.refresh(review);
        Rules.check(
                new OnlyMembersTakePart(people.isMember(by.groupRef(), by.self())),
                new JudgingIsOpen(evaluation, clock.instant()),
                new OneReviewAPerson(review.state() == Review.State.DONE),
                new ReviewWaits(review.state()));
        say(review, evaluation, c.marks(), c.comment(), by);
        return Done.DONE;
    }

    private void say(Review review, Evaluation evaluation, List<Integer> marks, String comment, Viewer by) {
        Rubric rubric = evaluation.terms().rubric();
        Rules.check(new MarksFitTheRubric(rubric, marks));
        Instant now = clock.instant();
        review.say(marks, rubric.score(marks), comment, now);
        reviews.flush();
        // Weighed at once, so that there is time to appeal before the close.
        weighed.weigh(reviews.of(review.entry()), weighed.scales(by.here(), review.author(), now), by.here());
    }

    public Done decline(DeclineReview c, Viewer by) {
        Review review = reviews.get(c.review(), by.groupRef(), by.self());
        Evaluation evaluation = evaluations.getToChange(review.evaluation(), by.groupRef());
        reviews.refresh(review);
        Instant now = clock.instant();
        Rules.check(new JudgingIsOpen(evaluation, now), new ReviewWaits(review.state()));
        boolean replaced = review.state() == Review.State.LAPSED;
        review.decline();
        if (!replaced) {
            judging.instead(review, evaluation, by.here(), now);
        }
        return Done.DONE;
    }

    public ReviewId judge(JudgeWork c, Viewer by) {
        Entry work = works.get(c.work(), by.groupRef());
        Evaluation evaluation = evaluations.getToChange(work.evaluation(), by.groupRef());
        Instant now = clock.instant();
        Rules.check(
                new OnlyMembersTakePart(people.isMember(by.groupRef(), by.self())),
                new NobodyJudgesTheirOwnWork(work.author(), by.self()),
                new MembersMayJudgeByThemselves(evaluation.terms().judges()),
                new JudgingIsOpen(evaluation, now),
                new OneReviewAPerson(reviews.find(work.id(), by.self()).isPresent()));
        Review review = new Review(reviews.newId(), work, by.groupRef(), by.self(), now, evaluation.judgeUntil());
        reviews.add(review);
        say(review, evaluation, c.marks(), c.comment(), by);
        return review.id();
    }
}
