package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.runtime.member.AcceptInvitation;
import banyan.runtime.member.InvitationOf;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /invitations/{code}}: where a link leads. Opening it changes nothing; the person decides. */
public final class InvitationPage implements Page {

    private final PageContext context;
    private InvitationOf.@Nullable Welcome welcome;

    InvitationPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        welcome = context.run(new InvitationOf(context.need("code")));
    }

    public void accept() {
        AcceptInvitation.Entered entered = context.run(new AcceptInvitation(context.need("code")));
        context.tell("members.welcome", getWelcome().group());
        context.goTo("/g/" + entered.handle() + "/charter");
    }

    public InvitationOf.Welcome getWelcome() {
        return Objects.requireNonNull(welcome);
    }

    public String getTitle() {
        return context.say("groups.home.invited", getWelcome().group());
    }

    public String getInvitedBy() {
        return context.say("groups.home.invited.by", getWelcome().invitedBy());
    }

    public String getGroupHref() {
        return "/g/" + getWelcome().handle();
    }
}
