package banyan.runtime.group;

import banyan.runtime.charter.CharterText;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a group needs before it opens: importing a list of people does not make a community.
 *
 * @param done what is there
 * @param missing what is not
 */
public record LaunchChecklist(Set<Item> done, Set<Item> missing) {

    /** One thing that a group needs; the name is the key of its sentence. */
    public enum Item {
        POSITIONING,
        QUANTIFIED_GOAL,
        ORGANISER,
        INTERACTION_FORMAT
    }

    static LaunchChecklist of(Optional<CharterText> charter, boolean hasLead) {
        Set<Item> done = EnumSet.noneOf(Item.class);
        charter.ifPresent(text -> {
            if (text.hasPositioning()) {
                done.add(Item.POSITIONING);
            }
            if (text.hasQuantifiedGoal()) {
                done.add(Item.QUANTIFIED_GOAL);
            }
            if (text.hasFormat()) {
                done.add(Item.INTERACTION_FORMAT);
            }
        });
        if (hasLead) {
            done.add(Item.ORGANISER);
        }
        Set<Item> missing = EnumSet.allOf(Item.class);
        missing.removeAll(done);
        return new LaunchChecklist(done, missing);
    }

    public boolean complete() {
        return missing.isEmpty();
    }
}
