package banyan.qa.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.qa.model.Kind;
import banyan.qa.model.Topic;
import banyan.qa.store.Order;
import banyan.qa.store.Show;
import banyan.qa.usecase.KindsHere;
import banyan.qa.usecase.QuestionFigures;
import banyan.qa.usecase.QuestionRow;
import banyan.qa.usecase.Questions;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of questions: tabs, filters and order are in the address. */
public final class QuestionsPage implements Page {

    /** A tab and how much is behind it. */
    public record Tab(String label, String href, boolean current, String count) {}

    /** A topic by which the list can be narrowed. */
    public record TopicFilter(String label, String href, boolean on) {}

    /** A question as one row. */
    public record Row(
            String title,
            String href,
            String asker,
            String topics,
            Instant at,
            int answers,
            String unit,
            Badge badge,
            boolean emotional) {}

    private static final List<Show> TABS = List.of(Show.ALL, Show.UNANSWERED, Show.ANSWERED, Show.SOLVED, Show.MINE);

    /** These are reached by filters and links, not by tabs. */
    private static final List<Show> FILTERS = List.of(Show.EMOTIONAL);

    private static final int MANY = 1_000;

    private final PageContext core;

    private Show show = Show.ALL;
    private Order order = Order.NEWEST;
    private Optional<Topic> topic = Optional.empty();
    private Optional<String> words = Optional.empty();
    private Optional<String> after = Optional.empty();
    private Slice<QuestionRow> found = new Slice<>(List.of(), Optional.empty());
    private List<Row> rows = List.of();
    private Set<Kind> kinds = Set.of();
    private QuestionFigures.Result figures = new QuestionFigures.Result(Map.of(), List.of());

    public QuestionsPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        show = core.param("show").flatMap(name -> named(Show.values(), name)).orElse(Show.ALL);
        order = core.param("order").flatMap(name -> named(Order.values(), name)).orElse(Order.NEWEST);
        topic = core.param("topic").filter(Topic::isOne).map(Topic::new);
        words = core.param("q").map(q -> q.length() > 100 ? q.substring(0, 100) : q);
        after = core.param("after");
        found = core.run(new Questions(Optional.of(show), topic, words, Optional.of(order), after));
        rows = rows();
        figures = core.run(new QuestionFigures());
        kinds = core.run(new KindsHere());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(each -> inAddress(each).equals(name)).findFirst();
    }

    private static String inAddress(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public List<Tab> getTabs() {
        return TABS.stream()
                .map(tab -> new Tab(
                        core.say("qa.tab." + inAddress(tab)),
                        address(tab, Optional.empty(), Optional.empty()),
                        tab == show,
                        count(figures.counts().getOrDefault(tab, 0))))
                .toList();
    }

    private static String count(int number) {
        return number > MANY ? "1,000+" : String.format(Locale.ROOT, "%,d", number);
    }

    /** Lists beside the tabs, shown as filters that are on or off. */
    public List<TopicFilter> getFilters() {
        return FILTERS.stream()
                .filter(each -> each == show || kinds.contains(Kind.EMOTIONAL))
                .map(each -> new TopicFilter(
                        core.say("qa.tab." + inAddress(each)),
                        address(each == show ? Show.ALL : each, topic.map(Topic::value), Optional.empty()),
                        each == show))
                .toList();
    }

    public String getExport() {
        return "/api/v1/groups/" + core.viewer().here().handle() + "/qa/questions/export";
    }

    public @Nullable String getFlags() {
        return core.viewer().may("qa.moderate") ? core.at("flags", Map.of()) : null;
    }

    public List<TopicFilter> getTopics() {
        return figures.topics().stream()
                .map(word -> {
                    boolean on = topic.filter(t -> t.value().equals(word)).isPresent();
                    return new TopicFilter(
                            word, address(show, on ? Optional.empty() : Optional.of(word), Optional.empty()), on);
                })
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    private List<Row> rows() {
        return found.items().stream()
                .map(row -> new Row(
                        row.title(),
                        Where.question(core, row.id()),
                        row.asker().name(),
                        String.join(" · ", row.topics()),
                        order == Order.NEWEST ? row.askedAt() : row.activeAt(),
                        row.answers(),
                        core.say(row.answers() == 1 ? "qa.unit.answer" : "qa.unit.answers"),
                        Badge.of(row.state(), row.answers(), core),
                        row.kind() == Kind.EMOTIONAL))
                .toList();
    }

    private String address(Show tab, Optional<String> about, Optional<String> from) {
        Map<String, String> query = new LinkedHashMap<>();
        if (tab != Show.ALL) {
            query.put("show", inAddress(tab));
        }
        if (order != Order.NEWEST) {
            query.put("order", inAddress(order));
        }
        about.ifPresent(word -> query.put("topic", word));
        words.ifPresent(text -> query.put("q", text));
        from.ifPresent(cursor -> query.put("after", cursor));
        return core.at("questions", query);
    }

    /** The next part of the list; null where this is the last. */
    public @Nullable String getNext() {
        return found.next()
                .map(cursor -> address(show, topic.map(Topic::value), Optional.of(cursor)))
                .orElse(null);
    }

    /** Back to the beginning, from anywhere behind it. */
    public @Nullable String getFirst() {
        return after.isPresent() ? address(show, topic.map(Topic::value), Optional.empty()) : null;
    }

    public Map<String, String> getOrders() {
        Map<String, String> orders = new LinkedHashMap<>();
        for (Order each : Order.values()) {
            orders.put(inAddress(each), core.say("qa.order." + inAddress(each)));
        }
        return orders;
    }

    public String getOrder() {
        return inAddress(order);
    }

    public String getShow() {
        return show == Show.ALL ? "" : inAddress(show);
    }

    public String getTopic() {
        return topic.map(Topic::value).orElse("");
    }

    public String getWords() {
        return words.orElse("");
    }

    public boolean isNarrowed() {
        return topic.isPresent() || words.isPresent() || show != Show.ALL;
    }

    public String getAll() {
        return core.at("questions", Map.of());
    }

    public String getAsk() {
        return Where.ask(core);
    }

    public boolean isMayAsk() {
        return core.viewer().may("qa.ask");
    }
}
