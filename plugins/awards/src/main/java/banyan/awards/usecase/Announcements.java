package banyan.awards.usecase;

import banyan.api.event.Events;
import banyan.api.group.Group;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.Contribution;
import banyan.api.socket.Notices;
import banyan.api.socket.SettlementLine;
import banyan.api.usecase.Role;
import banyan.api.value.Money;
import banyan.api.value.Week;
import banyan.awards.model.Entry;
import banyan.awards.model.Evaluation;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Place;
import banyan.awards.model.Review;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells people and other modules what happened. */
final class Announcements {

    private final Events events;
    private final Notices notices;
    private final Groups groups;
    private final Texts texts;

    Announcements(PluginContext core) {
        this.events = core.events();
        this.notices = core.notices();
        this.groups = core.groups();
        this.texts = core.texts();
    }

    static String home(Group group) {
        return "/g/" + group.handle() + "/awards";
    }

    static String addressOf(Evaluation evaluation, Group group) {
        return evaluation
                .week()
                .map(week -> home(group) + "/weeks/" + week)
                .orElseGet(() -> addressOf(evaluation.id(), group));
    }

    static String addressOf(EvaluationId contest, Group group) {
        return home(group) + "/contests/" + contest;
    }

    static String nameOf(Evaluation evaluation) {
        return evaluation.week().map(Week::value).orElseGet(() -> evaluation
                .brief()
                .title());
    }

    void asked(Collection<Review> reviews, Evaluation evaluation, Group group) {
        Set<PersonRef> people = new LinkedHashSet<>();
        reviews.forEach(review -> people.add(review.reviewer()));
        if (!people.isEmpty()) {
            String when =
                    evaluation.judgeUntil().atZone(group.zone()).toLocalDate().toString();
            notices.tell(
                    people,
                    group.ref(),
                    "awards.notice.asked",
                    List.of(nameOf(evaluation), when),
                    home(group) + "/week");
        }
    }

    void doubted(Review review, Group group) {
        String why = "awards.notice.doubt." + review.doubt().name().toLowerCase(Locale.ROOT);
        notices.tell(List.of(review.reviewer()), group.ref(), why, List.of(), home(group) + "/reviews/" + review.id());
    }

    void won(Place place, Evaluation in, Group group) {
        String amount =
                place.amount().filter(Money::isPositive).map(Money::toString).orElse("");
        notices.tell(
                List.of(place.person()),
                group.ref(),
                amount.isEmpty() ? "awards.notice.honoured" : "awards.notice.won",
                List.of(nameOf(in), String.valueOf(place.place()), amount),
                addressOf(in, group));
    }

    /** A place is a fact for the archive, the points and the talent pool. */
    void contributed(Place place, Evaluation in, Group group, Instant at) {
        events.fire(new Contribution(
                group.ref(), place.person(), "awards.place", Set.of(), addressOf(in, group) + "#" + place.id(), at));
    }

    void submitted(Entry work, Group group) {
        events.fire(new Contribution(
                group.ref(), work.author(), Entry.WORK, Set.of(), home(group) + "/works/" + work.id(), work.at()));
    }

    void judged(Collection<PersonRef> authors, Evaluation in, Group group) {
        if (!authors.isEmpty()) {
            notices.tell(authors, group.ref(), "awards.notice.judged", List.of(nameOf(in)), addressOf(in, group));
        }
    }

    void contestOpened(Evaluation contest, Group group) {
        notices.tell(
                groups.members(group.ref()),
                group.ref(),
                "awards.notice.contest",
                List.of(
                        contest.brief().title(),
                        contest.collectUntil()
                                .atZone(group.zone())
                                .toLocalDate()
                                .toString()),
                addressOf(contest, group));
    }

    void cancelled(Collection<PersonRef> authors, Evaluation contest, Group group) {
        if (!authors.isEmpty()) {
            notices.tell(
                    authors,
                    group.ref(),
                    "awards.notice.cancelled",
                    List.of(nameOf(contest)),
                    addressOf(contest, group));
        }
    }

    void appealed(Evaluation about, Group group) {
        notices.tell(
                groups.holders(group.ref(), Role.LEAD),
                group.ref(),
                "awards.notice.appealed",
                List.of(nameOf(about)),
                home(group) + "/appeals");
    }

    void decided(PersonRef by, String how, Evaluation about, Group group) {
        notices.tell(
                List.of(by),
                group.ref(),
                "awards.notice.appeal." + how,
                List.of(nameOf(about)),
                home(group) + "/appeals");
    }

    void corrected(PersonRef person, Evaluation in, Group group, String key, List<String> values) {
        notices.tell(List.of(person), group.ref(), key, values, addressOf(in, group));
    }

    /** Who keeps the books reverses what was paid too much: corrections are reversals, and nobody edits an entry. */
    void reverse(Evaluation in, Group group, List<String> values) {
        Collection<PersonRef> keepers = groups.holders(group.ref(), Role.TREASURER);
        if (!keepers.isEmpty()) {
            notices.tell(keepers, group.ref(), "awards.notice.reverse", values, addressOf(in, group));
        }
    }

    /** The line of the week's statement, in both languages. */
    void settled(Week week, Group group, String key, Object... values) {
        events.fire(new SettlementLine(
                group.ref(),
                week,
                "awards",
                Map.of(
                        "en", texts.say(Locale.ENGLISH, key, values),
                        "zh-CN", texts.say(Locale.SIMPLIFIED_CHINESE, key, values)),
                home(group) + "/weeks/" + week));
    }
}
