package banyan.web.search;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonRef;
import banyan.api.value.Handle;
import banyan.runtime.group.MyGroups;
import banyan.runtime.search.Search;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** {@code /search?q=…}: everything that the viewer may see, narrowed by addresses. */
public final class SearchPage implements Page {

    /** What was found; {@code person} is set where a person was found. */
    public record Row(
            String title,
            String marked,
            String excerpt,
            String href,
            String person,
            String kind,
            String place,
            String author,
            String authorHref,
            Instant at) {}

    /** A toggle. */
    public record Toggle(String label, String href, boolean on) {}

    private final PageContext context;
    private Search.Result found = new Search.Result(List.of(), Optional.empty(), true, false, List.of());

    SearchPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        found = context.run(new Search(
                getWords(),
                context.param("group").flatMap(SearchPage::handle),
                context.param("module"),
                Optional.empty(),
                context.param("person").flatMap(SearchPage::person),
                since(),
                context.param("after")));
    }

    private static Optional<Handle> handle(String text) {
        try {
            return Optional.of(new Handle(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<PersonRef> person(String text) {
        try {
            return Optional.of(new PersonRef(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Search.Since> since() {
        return Arrays.stream(Search.Since.values())
                .filter(one -> context.param("since").filter(one.name()::equals).isPresent())
                .findFirst();
    }

    public List<Row> getRows() {
        return found.items().stream().map(this::row).toList();
    }

    private Row row(Search.Found one) {
        boolean isPerson = one.module().equals("members");
        String author = isPerson ? "" : one.authorName();
        return new Row(
                one.title(),
                one.titleMarked(),
                one.excerpt(),
                one.address(),
                isPerson ? one.title() : "",
                one.moduleName(),
                one.groupName(),
                author,
                one.author().map(ref -> with("person", ref.value().toString())).orElse(""),
                one.at());
    }

    public String getWords() {
        String words = context.param("q").orElse("").strip();
        return words.length() > 200 ? words.substring(0, 200) : words;
    }

    /** The page as it would be with this parameter, from the beginning; an empty value takes it out. */
    private String with(String name, String value) {
        Map<String, String> query = new TreeMap<>();
        for (String kept : List.of("q", "group", "module", "person", "since")) {
            context.param(kept).ifPresent(text -> query.put(kept, text));
        }
        query.put(name, value);
        query.values().removeIf(String::isEmpty);
        return context.at("search", query);
    }

    private Toggle toggle(String name, String value, String label) {
        boolean on = context.param(name).filter(value::equals).isPresent();
        return new Toggle(label, with(name, on ? "" : value), on);
    }

    /** By module, by time, and by the person if one was chosen. */
    public List<Toggle> getToggles() {
        List<Toggle> all = new ArrayList<>();
        found.modules().forEach(module -> all.add(toggle("module", module.id(), module.name())));
        for (Search.Since since : Search.Since.values()) {
            all.add(toggle("since", since.name(), context.say("search.since." + since)));
        }
        context.param("person").ifPresent(person -> all.add(toggle("person", person, onlyBy())));
        return all;
    }

    private String onlyBy() {
        return found.items().stream()
                .map(Search.Found::authorName)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> context.say("search.only", name))
                .orElseGet(() -> context.say("search.onePerson"));
    }

    public Map<String, String> getGroups() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", context.say("search.everywhere"));
        context.run(new MyGroups())
                .groups()
                .forEach(group -> all.put(group.handle().value(), group.name()));
        return all;
    }

    public String getGroup() {
        return context.param("group").orElse("");
    }

    /** What the form hands on besides words and group. */
    public Map<String, String> getKept() {
        Map<String, String> kept = new TreeMap<>();
        for (String name : List.of("module", "person", "since")) {
            context.param(name).ifPresent(value -> kept.put(name, value));
        }
        return kept;
    }

    public boolean isBegun() {
        return !found.tooShort() || !getWords().isEmpty();
    }

    public boolean isTooShort() {
        return found.tooShort() && !getWords().isEmpty();
    }

    public boolean isNothing() {
        return found.items().isEmpty() && !found.tooShort();
    }

    /** What else can be tried: an address without the filters, when there are some. */
    public String getWider() {
        return getKept().isEmpty() && getGroup().isEmpty() ? "" : context.at("search", Map.of("q", getWords()));
    }

    public boolean isBounded() {
        return found.bounded() && found.next().isEmpty() && !found.items().isEmpty();
    }

    public String getNext() {
        return found.next()
                .map(after -> {
                    String address = with("q", getWords());
                    return address + "&after=" + after;
                })
                .orElse("");
    }
}
