package banyan.web.identity;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.runtime.identity.usecase.FindPeople;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code /admin/people}: everyone with an account. */
public final class PeoplePage implements Page {

    /** A person in the list; {@code roles} in words. */
    public record Row(String name, String login, String href, String roles, boolean active, boolean guest) {}

    private static final String PATH = "admin/people";

    private final PageContext context;
    private List<Row> rows = List.of();
    private Optional<String> next = Optional.empty();

    PeoplePage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        Optional<Boolean> active = state().equals("all") ? Optional.empty() : Optional.of(!state().equals("off"));
        Slice<FindPeople.Row> found = context.run(new FindPeople(context.param("q"), active, context.param("after")));
        rows = found.items().stream().map(this::row).toList();
        next = found.next();
    }

    private Row row(FindPeople.Row found) {
        return new Row(
                found.name(),
                found.login().value(),
                "/" + PATH + "/" + found.person().value(),
                found.roles().stream()
                        .map(role -> context.say("people.role." + role))
                        .collect(Collectors.joining(context.say("people.roles.and"))),
                found.active(),
                found.guestUntil().isPresent());
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getWords() {
        return context.param("q").orElse("");
    }

    private String state() {
        return context.param("state").orElse("on");
    }

    /** The address of the list with this state: {@code #{page.with.off}}. */
    public Map<String, String> getWith() {
        Map<String, String> all = new TreeMap<>();
        for (String state : List.of("on", "off", "all")) {
            all.put(state, address(state, Optional.empty()));
        }
        return all;
    }

    /** Which state is shown. */
    public Map<String, Boolean> getIs() {
        Map<String, Boolean> all = new TreeMap<>();
        List.of("on", "off", "all").forEach(state -> all.put(state, state.equals(state())));
        return all;
    }

    public @Nullable String getNext() {
        return next.map(cursor -> address(state(), Optional.of(cursor))).orElse(null);
    }

    private String address(String state, Optional<String> after) {
        Map<String, String> query = new TreeMap<>();
        context.param("q").ifPresent(q -> query.put("q", q));
        query.put("state", state);
        after.ifPresent(cursor -> query.put("after", cursor));
        return context.at(PATH, query);
    }
}
