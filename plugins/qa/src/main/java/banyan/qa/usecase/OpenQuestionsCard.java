package banyan.qa.usecase;

import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.HomeCard;
import banyan.api.socket.HomeCards;
import banyan.qa.model.QuestionId;
import banyan.qa.store.Line;
import banyan.qa.store.Order;
import banyan.qa.store.QuestionLists;
import banyan.qa.store.Show;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What waits for a first answer, on the group's home. */
public final class OpenQuestionsCard implements HomeCards {

    private static final int ROWS = 5;

    private final QuestionLists lists;
    private final Texts texts;
    private final Clock clock;

    public OpenQuestionsCard(PluginContext core) {
        this.lists = new QuestionLists(core.data());
        this.texts = core.texts();
        this.clock = core.clock();
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer) {
        if (!viewer.may("qa.read")) {
            return List.of();
        }
        var wish = new QuestionLists.Wish(
                viewer.groupRef(),
                viewer.self(),
                Show.UNANSWERED,
                Order.NEWEST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        List<HomeCard.Row> rows = lists.of(wish, ROWS).items().stream()
                .map(line -> row(line, viewer))
                .toList();
        String all = "/g/" + viewer.here().handle() + "/qa/questions";
        return List.of(new HomeCard(
                texts.say(viewer.locale(), "qa.card.title"),
                "message-question",
                false,
                rows,
                Optional.of(new HomeCard.Link(texts.say(viewer.locale(), "qa.card.more"), all)),
                Optional.of(texts.say(viewer.locale(), "qa.card.empty"))));
    }

    private HomeCard.Row row(Line line, Viewer viewer) {
        long days =
                Duration.between(line.askedAt().toInstant(), clock.instant()).toDays();
        return new HomeCard.Row(
                line.title(),
                Optional.of(Announcements.addressOf(new QuestionId(line.id()), viewer.here())),
                List.of(texts.say(viewer.locale(), days == 0 ? "qa.card.today" : "qa.card.waits", days)));
    }
}
