package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Role;
import banyan.runtime.group.MyGroups;
import banyan.runtime.group.MyGroups.Mine;
import banyan.runtime.group.MyGroups.MyGroup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code /}: what waits for the viewer, then the viewer's groups. */
public final class HomePage implements Page {

    /** Something that waits; the title leads to where it is done. */
    public record Waiting(String title, String text, String href, String icon) {}

    /** A group in the list. */
    public record Row(String name, String href, String text, String glyph, int colour, String meta, String roles) {}

    private final PageContext context;
    private Mine mine = new Mine(List.of(), List.of(), List.of());

    HomePage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        mine = context.run(new MyGroups());
    }

    public String getGreeting() {
        return context.say("groups.home.greeting", context.viewer().name());
    }

    public String getToday() {
        var viewer = context.viewer();
        return LocalDate.ofInstant(context.clock().instant(), viewer.zone())
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(viewer.locale()));
    }

    public List<Waiting> getWaiting() {
        List<Waiting> all = new ArrayList<>();
        mine.invitations()
                .forEach(one -> all.add(new Waiting(
                        context.say("groups.home.invited", one.name()),
                        context.say("groups.home.invited.by", one.invitedBy()),
                        "/g/" + one.handle(),
                        "mail")));
        for (MyGroup group : mine.groups()) {
            group.charterWaits()
                    .ifPresent(version -> all.add(new Waiting(
                            context.say("groups.home.charter", group.name(), version),
                            context.say("groups.home.charter.about"),
                            "/g/" + group.handle() + "/charter",
                            "file-text")));
            if (group.requestsWait() > 0) {
                all.add(new Waiting(
                        context.say("groups.home.requests", group.name(), group.requestsWait()),
                        context.say("groups.home.requests.about"),
                        "/g/" + group.handle() + "/members/entry",
                        "user-plus"));
            }
        }
        return all;
    }

    public List<Row> getGroups() {
        return mine.groups().stream().map(this::row).toList();
    }

    private Row row(MyGroup group) {
        return new Row(
                group.name(),
                "/g/" + group.handle(),
                group.positioning(),
                Glyphs.of(group.stage(), group.size()),
                group.colour(),
                context.say("groups.stage." + group.stage()) + " · " + context.say("groups.size", group.size()),
                roles(group.roles()));
    }

    private String roles(Set<Role> roles) {
        return roles.stream()
                .filter(role -> role != Role.MEMBER || roles.size() == 1)
                .map(role -> context.say("role." + role))
                .collect(Collectors.joining(context.say("groups.and")));
    }

    public List<Row> getAsked() {
        return mine.asked().stream()
                .map(one -> new Row(
                        one.name(), "/g/" + one.handle(), "", "stage-seed", 1, context.say("groups.home.asked"), ""))
                .toList();
    }

    public boolean isMayFound() {
        return context.viewer().may("groups.found");
    }

    public boolean isMayDiscover() {
        return context.viewer().may("groups.discover");
    }
}
