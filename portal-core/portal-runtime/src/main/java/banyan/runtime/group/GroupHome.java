package banyan.runtime.group;

import banyan.api.people.PersonCard;
import banyan.api.socket.HomeCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.usecase.Role;
import banyan.runtime.charter.CharterText;
import banyan.runtime.demo.DemoOf;
import java.util.List;
import java.util.Optional;

/** The front of a group: what it is for, who carries it, how one gets in, and the cards of its modules. */
@Requires("groups.read")
@Get("home")
public record GroupHome() implements Query<GroupHome.Front> {

    /**
     * @param charterWaits the version that the viewer has not accepted
     * @param cards of the modules; for members only
     * @param checklist what is missing before the group opens; for its organisers only
     * @param played how far the demo's year is, in its groups, while it is being played
     */
    public record Front(
            GroupFacts group,
            Optional<Brief> charter,
            List<Carrier> carriers,
            Standing me,
            Optional<Integer> charterWaits,
            int requestsWait,
            Optional<LaunchChecklist> checklist,
            List<Shown> cards,
            Optional<DemoOf.Progress> played) {}

    /** The charter in brief. */
    public record Brief(int version, String positioning, List<String> weTalkAbout, List<CharterText.Goal> goals) {}

    /** Somebody who carries the group. */
    public record Carrier(PersonCard person, Role role) {}

    /** A card and the module that shows it. */
    public record Shown(String module, HomeCard card) {}

    /** How the viewer stands here. */
    public enum Standing {
        MEMBER,
        GUEST,
        /** Asked to join; nobody has decided yet. */
        ASKED,
        /** Was invited and has not answered. */
        INVITED,
        /** May ask to join. */
        MAY_ASK,
        /** The group is full. */
        FULL,
        /** People come in by invitation only. */
        BY_INVITATION
    }
}
