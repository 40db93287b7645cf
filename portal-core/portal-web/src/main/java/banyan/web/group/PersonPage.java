package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.runtime.member.GiveRole;
import banyan.runtime.member.HandOverLead;
import banyan.runtime.member.IntroduceMyself;
import banyan.runtime.member.MemberOf;
import banyan.runtime.member.RemoveMember;
import banyan.runtime.member.TakeRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}/members/{person}}: the introduction card of a member, and the roles here. */
public final class PersonPage implements Page {

    /** A role as it stands for this member. */
    public record RoleRow(String role, String name, String about, boolean held) {}

    private final PageContext context;
    private MemberOf.@Nullable Profile profile;

    PersonPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        profile = context.run(new MemberOf(ref()));
    }

    private PersonRef ref() {
        try {
            return new PersonRef(UUID.fromString(context.need("person")));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound("members", "member", context.need("person"));
        }
    }

    public void introduce() {
        context.run(new IntroduceMyself(context.param("wants").orElse("")));
        context.tell("members.introduced");
    }

    public void give() {
        context.run(new GiveRole(ref(), role()));
        context.tell("members.role.given", name(), context.say("role." + role()));
    }

    public void take() {
        context.run(new TakeRole(ref(), role()));
        context.tell("members.role.taken", name(), context.say("role." + role()));
    }

    public void handOver() {
        context.run(new HandOverLead(ref()));
        context.tell("members.handedOver", name());
    }

    public void remove() {
        context.run(new RemoveMember(ref(), context.param("reason").orElse("")));
        context.tell("members.removed", name());
        context.goTo(context.at("members", Map.of()));
    }

    private Role role() {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(context.need("role")))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("members", "NotAGroupRole", context.need("role")));
    }

    private String name() {
        return getProfile().person().name();
    }

    public MemberOf.Profile getProfile() {
        return Objects.requireNonNull(profile);
    }

    public @Nullable String getLine() {
        return getProfile().person().line().orElse(null);
    }

    public String getWants() {
        return getProfile().wants().orElse("");
    }

    public List<String> getRoleNames() {
        return getProfile().roles().stream()
                .map(role -> context.say("role." + role))
                .toList();
    }

    public List<RoleRow> getRoles() {
        return Stream.of(Role.LEAD, Role.CO_ORGANISER, Role.MODERATOR, Role.TREASURER)
                .map(role -> new RoleRow(
                        role.name(),
                        context.say("role." + role),
                        context.say("role." + role + ".about"),
                        getProfile().roles().contains(role)))
                .toList();
    }

    public boolean isMayHandOver() {
        return getProfile().mayChangeRoles()
                && !getProfile().isMe()
                && !getProfile().roles().contains(Role.LEAD);
    }

    /** Whether the card shows nothing to this viewer. */
    public boolean isBlank() {
        var card = getProfile().card();
        return card.path().isEmpty()
                && card.strengths().isEmpty()
                && card.needs().isEmpty()
                && card.interests().isEmpty();
    }
}
