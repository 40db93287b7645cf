package banyan.web.group;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.people.PersonCard;
import banyan.api.value.Slice;
import banyan.runtime.member.DecideJoinRequest;
import banyan.runtime.member.Invitations;
import banyan.runtime.member.Invite;
import banyan.runtime.member.JoinRequests;
import banyan.runtime.member.WithdrawInvitation;
import banyan.web.page.PageVisit;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /g/{group}/members/entry}: who asks to come in, and which invitations hold. */
public final class EntryPage implements Page {

    /** Somebody who asks to come in. */
    public record Waiting(String id, String name, String words, Instant askedAt) {}

    /** An invitation that holds. */
    public record Open(String id, String title, String text, Instant endsAt) {}

    private final PageContext context;
    private Slice<JoinRequests.Waiting> waiting = new Slice<>(List.of(), Optional.empty());
    private List<Invitations.Open> invitations = List.of();
    private boolean mayInvite;

    EntryPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        waiting = context.run(new JoinRequests(context.param("after")));
        mayInvite = context.viewer().may("members.invite");
        if (mayInvite) {
            invitations = context.run(new Invitations());
        }
    }

    public void accept() {
        decide(true);
        context.tell("members.admitted");
    }

    public void decline() {
        decide(false);
        context.tell("members.declined");
    }

    private void decide(boolean accept) {
        Typed typed = new Typed(context, "members");
        context.run(new DecideJoinRequest(typed.id("request"), accept, typed.textIf("reason")));
    }

    /** The link stays on the page until it is left; the portal itself keeps only its hash. */
    public void makeLink() {
        Typed typed = new Typed(context, "members");
        Invite.Invited made = context.run(new Invite(Optional.empty(), typed.number("days"), typed.number("uses")));
        context.tell("members.link.made");
        context.goTo(context.at("members/entry", Map.of("made", made.code().orElse(""))));
    }

    /** The link that was just made, as it can be sent to somebody. */
    public @Nullable String getMade() {
        String here = PageVisit.current().request().getRequestURL().toString();
        return context.param("made")
                .map(code -> URI.create(here).resolve("/invitations/" + code).toString())
                .orElse(null);
    }

    public void withdraw() {
        context.run(new WithdrawInvitation(new Typed(context, "members").id("invitation")));
        context.tell("members.invitation.withdrawn");
    }

    public List<Waiting> getWaiting() {
        return waiting.items().stream()
                .map(one -> new Waiting(one.request().toString(), one.person().name(), one.words(), one.askedAt()))
                .toList();
    }

    public List<Open> getInvitations() {
        return invitations.stream()
                .map(one -> new Open(
                        one.invitation().toString(),
                        one.person().map(PersonCard::name).orElseGet(() -> context.say("members.link")),
                        context.say("members.invitation.used", one.uses(), one.maxUses(), one.invitedBy()),
                        one.endsAt()))
                .toList();
    }

    public boolean isMayInvite() {
        return mayInvite;
    }

    public @Nullable String getNext() {
        return waiting.next()
                .map(cursor -> context.at("members/entry", Map.of("after", cursor)))
                .orElse(null);
    }
}
