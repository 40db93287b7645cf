package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import banyan.runtime.member.Members;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}/members}: the directory. */
public final class MembersPage implements Page {

    /** A member in the list. */
    public record Row(
            String name, String href, @Nullable String line, String strengths, String needs, List<String> roles) {}

    private final PageContext context;
    private Slice<Members.Listed> found = new Slice<>(List.of(), Optional.empty());

    MembersPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        found = context.run(new Members(context.param("q"), role(), context.param("after")));
    }

    private Optional<Role> role() {
        return context.param("role").flatMap(name -> Stream.of(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst());
    }

    public List<Row> getRows() {
        return found.items().stream().map(this::row).toList();
    }

    private Row row(Members.Listed one) {
        String and = context.say("groups.and");
        return new Row(
                one.person().name(),
                context.at("members/" + one.person().ref().value(), Map.of()),
                one.person().line().orElse(null),
                one.strengths().isEmpty() ? "" : context.say("members.can", String.join(and, one.strengths())),
                one.needs().isEmpty() ? "" : context.say("members.seeks", String.join(and, one.needs())),
                one.roles().stream().map(role -> context.say("role." + role)).toList());
    }

    public String getWords() {
        return context.param("q").orElse("");
    }

    public String getRole() {
        return role().map(Role::name).orElse("");
    }

    public Map<String, String> getRoles() {
        return Choices.of(context, "role", Role.LEAD, Role.CO_ORGANISER, Role.MODERATOR, Role.TREASURER);
    }

    public String getHref() {
        return context.at("members", Map.of());
    }

    public String getEntryHref() {
        return context.at("members/entry", Map.of());
    }

    public boolean isMayInvite() {
        return context.viewer().may("members.invite") && context.viewer().may("members.admit");
    }

    public @Nullable String getNext() {
        return found.next().map(this::address).orElse(null);
    }

    private String address(String after) {
        Map<String, String> query = new TreeMap<>(Map.of("after", after));
        context.param("q").ifPresent(words -> query.put("q", words));
        role().ifPresent(role -> query.put("role", role.name()));
        return context.at("members", query);
    }
}
