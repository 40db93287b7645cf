package banyan.qa.page.rounds;

import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.qa.usecase.rounds.NextRound;

/** Says which round takes a question asked now, before it is asked. */
public final class Takes {

    private Takes() {}

    /** The sentence; empty where rounds are off. */
    public static String say(PageContext core) {
        if (!core.viewer().may("rounds.read")) {
            return "";
        }
        try {
            NextRound.Result takes = core.run(new NextRound());
            return core.say(
                    "rounds.next",
                    Weeks.say(core, takes.week()),
                    Weeks.say(core, takes.questionsUntil()),
                    Weeks.say(core, takes.opensAt()));
        } catch (Refusal off) {
            if (off.kind() != Refusal.Kind.NOT_FOUND) {
                throw off;
            }
            return ""; // the permission is held here although the module is off
        }
    }
}
