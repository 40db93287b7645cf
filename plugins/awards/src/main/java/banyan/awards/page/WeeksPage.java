package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.value.Money;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.awards.model.Rules;
import banyan.awards.usecase.Weeks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The weeks of the group, the latest first. */
public final class WeeksPage implements Page {

    /** One week. */
    public record Row(String title, String href, String text, String amount, Badge badge) {}

    private final PageContext core;
    private Slice<Weeks.Row> found = new Slice<>(List.of(), Optional.empty());

    public WeeksPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(new Weeks(core.param("before").map(WeeksPage::week)));
    }

    static Week week(String text) {
        try {
            return new Week(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(Rules.MODULE, "week", text);
        }
    }

    public List<Where.Tab> getTabs() {
        return Where.tabs(core, "weeks");
    }

    public List<Row> getRows() {
        return found.items().stream()
                .map(row -> new Row(
                        Words.week(core, row.week()),
                        core.at("weeks/" + row.week(), Map.of()),
                        core.say(row.awarded() == 1 ? "awards.weeks.one" : "awards.weeks.many", row.awarded()),
                        row.paid()
                                .filter(Money::isPositive)
                                .map(money -> Words.money(core, money))
                                .orElse(""),
                        Badge.of(row.state(), core)))
                .toList();
    }

    public @Nullable String getNext() {
        return found.next()
                .map(week -> core.at("weeks", Map.of("before", week)))
                .orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("before").isPresent() ? core.at("weeks", Map.of()) : null;
    }
}
