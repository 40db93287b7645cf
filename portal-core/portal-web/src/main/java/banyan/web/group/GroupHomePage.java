package banyan.web.group;

import banyan.api.group.Stage;
import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.socket.HomeCard;
import banyan.runtime.group.GroupHome;
import banyan.runtime.group.GroupHome.Front;
import banyan.runtime.group.GroupHome.Standing;
import banyan.runtime.group.LaunchChecklist;
import banyan.runtime.member.AcceptMyInvitation;
import banyan.runtime.member.AskToJoin;
import banyan.runtime.member.LeaveGroup;
import banyan.runtime.member.WithdrawJoinRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}}: what the group is for, who carries it, and the cards of its modules. */
public final class GroupHomePage implements Page {

    /** A number to reach; {@code figure} is the target with its unit. */
    public record GoalRow(String what, String measure, String figure, String how) {}

    /** Somebody who carries the group. */
    public record Carrier(String name, String meta, @Nullable String href) {}

    /** A card of a module. */
    public record CardView(
            String title,
            String icon,
            boolean now,
            List<HomeCard.Stop> line,
            List<RowView> rows,
            @Nullable String moreWords,
            @Nullable String moreHref,
            @Nullable String nothing) {}

    /** A row of such a card. */
    public record RowView(String title, @Nullable String href, String meta) {}

    /** One thing that is there or still missing before the group opens. */
    public record Item(String words, String state) {}

    private final PageContext context;
    private @Nullable Front front;

    GroupHomePage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        front = context.run(new GroupHome());
    }

    public Front getFront() {
        return Objects.requireNonNull(front);
    }

    public String getPositioning() {
        return getFront()
                .charter()
                .map(GroupHome.Brief::positioning)
                .filter(text -> !text.isBlank())
                .orElseGet(() -> context.say("groups.front.noPositioning"));
    }

    public String getMeta() {
        var group = getFront().group();
        return context.say("groups.stage." + group.stage()) + " · " + context.say("groups.size", group.size())
                + group.reviewOn()
                        .map(on -> " · " + context.say("groups.front.review", on))
                        .orElse("");
    }

    /** How far the demo's year is; null in groups of real people and once it is over. */
    public @Nullable String getPlayed() {
        return getFront()
                .played()
                .map(year -> context.say("groups.front.played", year.days(), year.of()))
                .orElse(null);
    }

    public List<String> getTopics() {
        return getFront().charter().map(GroupHome.Brief::weTalkAbout).orElse(List.of());
    }

    public String getCharterWords() {
        return getFront()
                .charter()
                .map(brief -> context.say("groups.front.charter", brief.version()))
                .orElseGet(() -> context.say("groups.front.noCharter"));
    }

    public List<GoalRow> getGoals() {
        return getFront().charter().map(GroupHome.Brief::goals).orElse(List.of()).stream()
                .flatMap(goal -> goal.indicators().stream()
                        .map(indicator -> new GoalRow(
                                goal.what(),
                                indicator.measure(),
                                indicator.target() + " " + indicator.unit(),
                                indicator.how())))
                .toList();
    }

    public List<Carrier> getCarriers() {
        boolean inside = isInside();
        return getFront().carriers().stream()
                .map(one -> new Carrier(
                        one.person().name(),
                        context.say("role." + one.role()),
                        inside ? path("members/" + one.person().ref().value()) : null))
                .toList();
    }

    public @Nullable String getSponsor() {
        return getFront().group().sponsor().orElse(null);
    }

    public boolean isInside() {
        Standing me = getFront().me();
        return me == Standing.MEMBER || me == Standing.GUEST;
    }

    /** How the viewer stands here: {@code #{page.me.MAY_ASK}}. */
    public Map<String, Boolean> getMe() {
        return Stream.of(Standing.values())
                .collect(Collectors.toMap(
                        Standing::name, one -> one == getFront().me()));
    }

    public @Nullable String getCharterWaits() {
        return getFront()
                .charterWaits()
                .map(version -> context.say(
                        "groups.home.charter", context.viewer().here().name(), version))
                .orElse(null);
    }

    public @Nullable String getRequestsWait() {
        int waiting = getFront().requestsWait();
        return waiting == 0
                ? null
                : context.say("groups.home.requests", context.viewer().here().name(), waiting);
    }

    /** What is missing before the group opens; empty for those who cannot open it and once it is open. */
    public List<Item> getChecklist() {
        boolean young = getFront().group().stage().compareTo(Stage.OPEN) < 0;
        return getFront()
                .checklist()
                .filter(list -> young)
                .map(list -> Stream.of(LaunchChecklist.Item.values())
                        .map(item -> new Item(
                                context.say("groups.checklist." + item),
                                list.done().contains(item) ? "done" : "now"))
                        .toList())
                .orElse(List.of());
    }

    /** The cards that are a line of time: they stand before the others. */
    public List<CardView> getLines() {
        return cards(card -> !card.line().isEmpty());
    }

    public List<CardView> getCards() {
        return cards(card -> card.line().isEmpty());
    }

    private List<CardView> cards(Predicate<HomeCard> which) {
        return getFront().cards().stream()
                .map(GroupHome.Shown::card)
                .filter(which)
                .map(GroupHomePage::view)
                .toList();
    }

    private static CardView view(HomeCard card) {
        return new CardView(
                card.title(),
                card.icon(),
                card.now(),
                card.line(),
                card.rows().stream()
                        .map(row ->
                                new RowView(row.title(), row.address().orElse(null), String.join(" · ", row.meta())))
                        .toList(),
                card.more().map(HomeCard.Link::words).orElse(null),
                card.more().map(HomeCard.Link::address).orElse(null),
                card.rows().isEmpty() ? card.empty().orElse(null) : null);
    }

    public void ask() {
        context.run(new AskToJoin(context.param("words").orElse("")));
        context.tell("members.asked", context.viewer().here().name());
    }

    public void withdraw() {
        context.run(new WithdrawJoinRequest());
        context.tell("members.withdrawn");
    }

    public void accept() {
        context.run(new AcceptMyInvitation());
        context.tell("members.welcome", context.viewer().here().name());
    }

    public void leave() {
        context.run(new LeaveGroup());
        context.tell("members.left", context.viewer().here().name());
        context.goTo("/");
    }

    public String getCharterHref() {
        return path("charter");
    }

    public String getEntryHref() {
        return path("members/entry");
    }

    public String getFactsHref() {
        return path("facts");
    }

    private String path(String path) {
        return context.at(path, Map.of());
    }
}
