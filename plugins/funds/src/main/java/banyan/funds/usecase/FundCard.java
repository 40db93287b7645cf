package banyan.funds.usecase;

import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.Texts;
import banyan.api.socket.HomeCard;
import banyan.api.socket.HomeCards;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.funds.store.OwnSums;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one owes and is owed, and what waits for approval, on the group's home. */
public final class FundCard implements HomeCards {

    private final OwnSums sums;
    private final Books books;
    private final Texts texts;

    public FundCard(PluginContext core) {
        this.sums = new OwnSums(core.data());
        this.books = new Books(core);
        this.texts = core.texts();
    }

    @Override
    public List<HomeCard> cardsFor(Viewer viewer) {
        if (!viewer.may("funds.read") || viewer.person().isEmpty()) {
            return List.of();
        }
        Unit unit = books.unit(viewer.groupRef());
        OwnSums.Own own = sums.of(viewer.groupRef(), unit, viewer.self());
        String base = "/g/" + viewer.here().handle() + "/funds/";
        boolean waits = own.undecided() > 0 && viewer.may("funds.approve");
        List<HomeCard.Row> rows = new ArrayList<>();
        if (waits) {
            rows.add(row(viewer, "funds.card.waits", own.undecided(), base + "requests"));
        }
        if (own.owes() > 0) {
            rows.add(row(viewer, "funds.card.owes", new Money(own.owes(), unit).shown(viewer.locale()), base + "mine"));
        }
        if (own.credit() > 0) {
            rows.add(row(
                    viewer, "funds.card.credit", new Money(own.credit(), unit).shown(viewer.locale()), base + "mine"));
        }
        return List.of(new HomeCard(
                texts.say(viewer.locale(), "funds.card.title"),
                "scale",
                waits,
                rows,
                Optional.of(new HomeCard.Link(texts.say(viewer.locale(), "funds.card.more"), base + "books")),
                Optional.of(texts.say(viewer.locale(), "funds.card.empty"))));
    }

    private HomeCard.Row row(Viewer viewer, String key, Object value, String address) {
        return new HomeCard.Row(texts.say(viewer.locale(), key, value), Optional.of(address), List.of());
    }
}
