package banyan.awards.usecase;

import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.awards.AwardsSettings;
import banyan.awards.model.Doubt;
import banyan.awards.model.Review;
import banyan.awards.model.ReviewId;
import banyan.awards.model.Vote;
import banyan.awards.model.Weighing;
import banyan.awards.store.Crew;
import banyan.awards.store.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs the votes of works and tells voters whose vote counts less, with the reason and the way to appeal. */
final class Weighed {

    private final Reviews reviews;
    private final Crew crew;
    private final Announcements announcements;
    private final Settings<AwardsSettings> settings;

    Weighed(PluginContext core) {
        this.reviews = new Reviews(core.data());
        this.crew = new Crew(core.data());
        this.announcements = new Announcements(core);
        this.settings = core.settings(AwardsSettings.class);
    }

    /** What is looked at once for all works of an evaluation. */
    Weighing scales(Group group, Instant now) {
        return new Weighing(reviews.history(group.ref(), now.minus(Judging.WINDOW)), newcomers(group, now));
    }

    /** What is looked at for the works of one author. */
    Weighing scales(Group group, PersonRef author, Instant now) {
        return new Weighing(reviews.history(group.ref(), now.minus(Judging.WINDOW), author), newcomers(group, now));
    }

    private Set<PersonRef> newcomers(Group group, Instant now) {
        int days = settings.in(group.ref()).newcomerDays();
        return crew.newcomers(group.ref(), now.minus(Duration.ofDays(days)));
    }

    /** The reviews of one work. */
    void weigh(List<Review> ofWork, Weighing scales, Group group) {
        List<Review> done = ofWork.stream()
                .filter(review -> review.state() == Review.State.DONE)
                .toList();
        List<Vote> votes = done.stream().map(Review::vote).toList();
        Map<ReviewId, Doubt> doubts = scales.of(votes);
        for (Review review : done) {
            if (review.doubt(doubts.getOrDefault(review.id(), Doubt.NONE))) {
                announcements.doubted(review, group);
            }
        }
    }
}
